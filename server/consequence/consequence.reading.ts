import { consequencesSql } from '../fact/consequences.sql.ts';
import { dayInWords } from '../language/day.ts';
import { text } from '../language/text.ts';
import { declareReading, made, node, one } from '../reading/declare-reading.ts';
import { meetingTitle } from './meeting-title.ts';

interface Suggested {
  readonly code: string;
  readonly what: string | null;
  readonly after: string | null;
  readonly dueOn: string | null;
}

declareReading('Consequence', {
  relation: consequencesSql,
  columns: {
    id: 'text',
    fact_id: 'uuid',
    place: 'int',
    code: 'text',
    mutation: 'text',
    subject_word: 'text',
    subject_id: 'uuid',
    expected_version: 'int',
    field: 'text',
    before: 'text',
    after: 'text',
    what: 'text',
    due_on: 'date',
    owner_party_id: 'uuid',
  },
  readership: { category: 'PLAN' },
  fields: {
    summary: made<Suggested>({
      facts: (row) => `jsonb_build_object('code', ${row.column('code')}, 'what', ${row.column('what')},
        'after', ${row.column('after')}, 'dueOn', ${row.column('dueOn')})`,
      make({ code, what, after, dueOn }, { language }) {
        const on = code === 'DUE_DATE' ? after : dueOn;
        return text(language, `proposals:FOLLOWS_${code === 'PHASE' ? `PHASE_${after ?? ''}` : code}`, {
          what: what === null ? '' : code === 'PARTY_END' ? what : `“${what}”`,
          on: on === null ? '' : dayInWords(on, language),
        });
      },
    }),
    subject: node({ word: (row) => row.column('subjectWord'), id: (row) => row.column('subjectId') }),
    title: made<string>({
      facts: (row) => row.column('code'),
      make: (code) => (code === 'EXTRA_MEETING' ? meetingTitle : null),
    }),
    owner: one('Party', { on: { id: 'ownerPartyId' } }),
  },
});
