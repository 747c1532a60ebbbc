import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const usual = 250;
const utmost = 400;
/** In a comment before the first line of code. */
const reason = /^(?:\s*(?:\/\/|\/?\*|#).*\n)*?.*\bLonger than 250 lines\b/;

describe('a file', () => {
  it(`has at most ${usual} lines, or ${utmost} when its header says why`, () => {
    const tooLong = sourceFiles
      .map(({ path, content }) => ({ path, content, lines: content.trimEnd().split('\n').length }))
      .filter(({ content, lines }) => lines > (reason.test(content) ? utmost : usual))
      .filter(({ path }) => path !== 'schema/schema.graphql') // printed, not written
      .map(({ path, lines }) => `${path}: ${lines} lines`);
    expect(tooLong).toEqual([]);
  });
});
