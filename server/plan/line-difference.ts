import { made, type Row } from '../reading/declare-reading.ts';
import { fieldDifferences, namesSql, wordedFields, type Content, type DifferenceFacts } from './differences.ts';

interface LineFacts {
  readonly kind: string;
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** What its object said when the line was made; nobody signs a line that rests on anything else. */
  readonly said: Content | null;
  readonly data: Content;
  readonly names: DifferenceFacts['names'];
}

/** Those that stand in the plan, and those that the same proposal is to make. */
const goalsBy = (line: Row) => `select lg.id::text as id, lg.title as name from goal lg
  where lg.route_id = ${line.column('routeId')}
  union all select dg.subject_id::text, dg.what from proposal_line dg
  where dg.proposal_id = ${line.column('proposalId')} and dg.kind = 'GOAL_ADDED'
    and not exists (select from goal og where og.id = dg.subject_id)`;

const within = (line: Row, key: string) => `${line.column('step')}->'${key}'`;

/** `ProposedChange.fields`: the same difference as between two versions, of one line against the plan on which it rests. */
export const fieldsOfLine = made<LineFacts>({
  facts: (line) => `jsonb_build_object('kind', ${line.column('kind')}, 'field', ${line.column('field')},
    'before', ${line.column('before')}, 'after', ${line.column('after')},
    'said', ${within(line, 'said')}, 'data', ${within(line, 'data')},
    'names', ${namesSql(line.column('routeId'), [within(line, 'said'), within(line, 'data')], goalsBy(line))})`,
  make: (facts, { language }) => fieldDifferences({ ...sidesOf(facts), names: facts.names }, language),
});

function sidesOf(facts: LineFacts): Pick<DifferenceFacts, 'before' | 'after'> {
  const { kind, field, said, data } = facts;
  const property = wordedFields.find(({ name }) => name === field)?.property ?? field;
  // One field is one line: whoever signs that alone is told nothing of the others.
  if (property !== null) {
    return {
      before: { [property]: said?.[property] ?? facts.before },
      after: { [property]: data[property] ?? facts.after },
    };
  }
  if (kind.endsWith('_DROPPED')) return { before: said, after: null };
  return kind.endsWith('_ADDED') ? { before: null, after: { ...said, ...data } } : { before: null, after: null };
}
