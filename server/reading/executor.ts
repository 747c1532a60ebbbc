/** Parts of graphql-js's own executor: what is planned is what it would execute. */
export { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
export { getVariableValues } from 'graphql';
