import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from './source-files.ts';

interface Rule {
  readonly words: RegExp;
  readonly instead: string;
  /** Where the words are right. */
  readonly except?: (file: SourceFile) => boolean;
}

const inClient = ({ path }: SourceFile) => path.startsWith('client-examples/');

const rules: readonly Rule[] = [
  { words: /\b(?:TODO|FIXME|XXX|HACK)\b/, instead: 'Open an issue, or do it.' },
  { words: /\bas any\b(?! \w)|<any>/, instead: 'Say what it is, or check an unknown.' },
  { words: /@ts-(?:ignore|nocheck|expect-error)|(?:eslint|oxlint)-disable/, instead: 'Cure what the tool found.' },
  {
    words: /\bprocess\.env\b/,
    instead: 'The environment is read in server/config.ts.',
    except: (file) => file.path === 'server/config.ts' || inClient(file),
  },
  { words: /\bconsole\.\w+\(/, instead: 'The server speaks through its logger.', except: inClient },
  { words: /\b(?:it|test|describe)\.(?:only|skip|todo)\b/, instead: 'Tests run, all of them.' },
  { words: /\b(?:Manager|Helper|[Uu]tils|IService)\b(?!\()/, instead: 'Name it after what it does.' },
];

describe('the sources', () => {
  it.each(rules)('hold no $words', ({ words, instead, except }) => {
    const found = sourceFiles
      .filter((file) => !except?.(file) && file.path !== 'test/house/words.test.ts')
      .flatMap(({ path, content }) =>
        content.split('\n').flatMap((line, index) => (words.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
      );
    expect(found, instead).toEqual([]);
  });

  it('have no barrels: a file is imported from where it stands', () => {
    const barrels = sourceFiles.filter(({ path }) => /(?:^|\/)index\.ts$/.test(path));
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});
