import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema as buildFromText, getIntrospectionQuery, getOperationAST, parse, validate } from 'graphql';
import { Authorized, Mutation, Query, Resolver } from 'type-graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildScopedSchema } from '../../server/api/build-schema.ts';
import { parseOptions, requireAffordable, validationRules } from '../../server/api/document-limits.ts';
import { emittedFiles } from '../../server/api/emit-schema.ts';
import { allBeginnings, allCommands } from '../../server/plan/command.ts';
import { hasText } from '../../server/language/text.ts';

const root = join(import.meta.dirname, '../..');
let emitted: ReadonlyMap<string, string>;
beforeAll(async () => {
  emitted = await emittedFiles();
});

describe('the emitted files', () => {
  it.each(['schema.graphql', 'ACCESS.md'])('%s says what the code says', async (name) => {
    expect(await readFile(join(root, 'schema', name), 'utf8')).toBe(emitted.get(name));
  });

  it('describe every type, field, argument and value, in sentences', () => {
    const schema = buildFromText(emitted.get('schema.graphql') ?? '');
    const silent: string[] = [];
    const note = (name: string, description: string | null | undefined) => {
      if (!/[.!?)]$/.test(description?.trim() ?? '')) silent.push(name);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || ['Boolean', 'Float', 'ID', 'Int', 'String'].includes(type.name)) continue;
      note(type.name, type.description);
      const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
      for (const field of fields) {
        note(`${type.name}.${field.name}`, field.description);
        const inputs = 'args' in field ? field.args : [];
        for (const input of inputs) note(`${type.name}.${field.name}(${input.name})`, input.description);
      }
      const values = 'getValues' in type ? type.getValues() : [];
      for (const value of values) note(`${type.name}.${value.name}`, value.description);
    }
    expect(silent).toEqual([]);
  });

  it('say of every mutation who may call it', () => {
    const mutations = buildFromText(emitted.get('schema.graphql') ?? '').getMutationType();
    const commands = [...allBeginnings(), ...allCommands()];
    const fields = Object.values(mutations?.getFields() ?? {});
    const told = fields.map(({ name, description }) => [
      name,
      description?.replaceAll('\n', ' ').split(' Who may: ')[1],
    ]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(commands.map(({ name, whoMay }) => [name, whoMay])));
  });
});

@Resolver()
class OpenResolver {
  @Query(() => String, { description: 'Says nothing of who may ask.' })
  openQuery(): string {
    return '';
  }

  @Authorized([])
  @Mutation(() => String, { description: 'Nor does this one.' })
  openMutation(): string {
    return '';
  }
}

describe('the schema', () => {
  it('is not built when a root field does not say what it reads or runs', async () => {
    await expect(buildScopedSchema([OpenResolver], [])).rejects.toThrow(/@Reads, @Runs.*openQuery, openMutation/);
  });

  it('lets a tool ask for all of it, within the limits', () => {
    const schema = buildFromText(emitted.get('schema.graphql') ?? '');
    const document = parse(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }), parseOptions);
    expect(validate(schema, document, validationRules(true))).toEqual([]);
    const operation = getOperationAST(document);
    expect(operation && requireAffordable({ schema, document, operation, variables: {} })).toBeUndefined();
  });
});

describe('every error', () => {
  it('that the code throws has its words in both languages', async () => {
    const files = (await readdir(join(root, 'server'), { recursive: true })).filter((name) => name.endsWith('.ts'));
    const sources = await Promise.all(files.map((name) => readFile(join(root, 'server', name), 'utf8')));
    const thrown = /(?:badUserInput|unauthenticated|tooMuch|new TextError)\(\s*(?:'[A-Z_]+', )?'([A-Z_]+)'/g;
    const keys = sources.flatMap((source) => [...source.matchAll(thrown)].map((match) => match[1]));
    expect(keys.length).toBeGreaterThan(10);
    for (const key of keys)
      expect([key, hasText('nl', `errors:${key}`), hasText('en', `errors:${key}`)]).toEqual([key, true, true]);
  });
});
