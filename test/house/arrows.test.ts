import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from './source-files.ts';

const leaves = ['config', 'secrets', 'errors', 'language', 'spend'];
const features = [
  'route',
  'party',
  'goal',
  'need',
  'obstacle',
  'disagreement',
  'consent',
  'organisation',
  'person',
  'student',
  'fact',
  'work',
  'consequence',
];
const ground = [...leaves, 'schema', 'access', 'database', 'reading', 'plan'];

/** A feature knows what all of them stand on, and of the others those alone that are named here: each for a reason. */
const featuresKnown: Readonly<Record<string, readonly string[]>> = {
  // Proposing a route makes its first parties and their assignments, and asks what waits for the viewer; graduation is a
  // fact that is reported.
  route: ['party', 'person', 'student', 'live', 'fact'],
  // What all reported facts share.
  fact: [],
  // What follows from facts is written as steps of those whose it is.
  consequence: ['fact', 'work', 'route', 'goal'],
  // Days are counted as those of the route are.
  work: ['fact', 'route'],
  party: [],
  goal: [],
  // Needs stand beside the student's profile.
  need: ['student'],
  obstacle: [],
  // A goal about which the parties do not agree is disputed.
  disagreement: ['goal'],
  // A yes lets a party in; a no leaves its actions undone.
  consent: ['party', 'goal'],
  // Bringing in organisations brings in their people.
  organisation: ['person'],
  person: ['live'],
  student: ['person'],
};
const everything = [...ground, ...features, 'live', 'clock', 'demo', 'api', 'start-server'];

/** What each part may import besides itself. What is not listed here may not exist. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  config: [],
  secrets: [],
  errors: [],
  // What was used up is said in the words of an error.
  spend: ['errors'],
  language: [],
  access: ['secrets', 'errors', 'schema'],
  // It puts the printed policies in place, and begins each transaction as a viewer.
  database: ['config', 'secrets', 'access'],
  reading: [...leaves, 'schema', 'access', 'database'],
  plan: [...leaves, 'schema', 'access', 'database', 'reading'],
  live: ground,
  // Days that a feature keeps are over by the same clock.
  clock: [...ground, 'disagreement'],
  ...Object.fromEntries(features.map((feature) => [feature, [...ground, ...(featuresKnown[feature] ?? [])]])),
  demo: [...ground, ...features],
  api: everything,
  'start-server': everything,
  'import-directory': ['config', 'database', 'organisation', 'api'],
  main: everything,
  test: [...everything, 'main', 'client-examples'],
  // They know the emitted schema alone, as any client does.
  'client-examples': [],
};

/** `server/plan/engine.ts` is of the part `plan`, `server/config.ts` is the part `config`. */
function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'server' ? second.replace(/\.ts$/, '') : top;
}

/** From each part to those that it imports. */
const arrows = new Map<string, Set<string>>();
for (const file of sourceFiles) {
  const part = partOf(file.path);
  const targets = importsOf(file).map(partOf);
  arrows.set(part, new Set([...(arrows.get(part) ?? []), ...targets.filter((target) => target !== part)]));
}

function reachable(part: string): Set<string> {
  const found = new Set<string>();
  const waiting = [...(arrows.get(part) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(arrows.get(next) ?? []));
  }
  return found;
}

describe('the arrows', () => {
  it('point from each part only to those it may know', () => {
    const wrong = sourceFiles.flatMap((file) => {
      const part = partOf(file.path);
      const allowed = [part, ...(mayImport[part] ?? [])];
      const targets = importsOf(file).filter((target) => !allowed.includes(partOf(target)));
      return targets.map((target) => `${file.path} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('between features are no more than there are', () => {
    const unused = Object.entries(featuresKnown).flatMap(([feature, known]) =>
      known.filter((other) => !arrows.get(feature)?.has(other)).map((other) => `${feature} → ${other}`),
    );
    expect(unused).toEqual([]);
  });

  it('never lead back to where they came from', () => {
    const parts = [...arrows.keys()];
    expect(parts.filter((part) => reachable(part).has(part))).toEqual([]);
  });

  it('are declared for every part', () => {
    const parts = new Set(sourceFiles.map((file) => partOf(file.path)));
    expect([...parts].filter((part) => !(part in mayImport))).toEqual([]);
  });

  it('never lead outside of the repository’s source folders', () => {
    const outside = sourceFiles.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('..'))
        .map((target) => `${file.path} → ${target}`),
    );
    expect(outside).toEqual([]);
  });

  it('are found in every form of an import', () => {
    const content = [
      `import './a.ts';`,
      `import { b } from './b.ts';`,
      `import type {\n  c,\n} from '../c.ts';`,
      `export * from './d.ts';`,
      `const e = await import('./e.ts');`,
      `import { none } from 'a-package';`,
    ].join('\n');
    expect(importsOf({ path: 'server/plan/x.ts', content })).toEqual([
      'server/plan/a.ts',
      'server/plan/b.ts',
      'server/c.ts',
      'server/plan/d.ts',
      'server/plan/e.ts',
    ]);
  });
});
