/** The four ways to read; each is one statement. What there is to read is declared with `declare-reading.ts`. */
export { readConnection } from './read-connection.ts';
export { readNodes } from './read-nodes.ts';
export { readObject } from './read-object.ts';
export { readValues, type GivenRow } from './read-values.ts';
