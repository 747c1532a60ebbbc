import { declareReading, made, node, nodes } from '../reading/declare-reading.ts';

declareReading('StaleVersionProblem', {
  values: { message: 'text', currentVersion: 'int', currentWord: 'text', currentId: 'uuid' },
  fields: {
    current: node({ word: (row) => row.column('currentWord'), id: (row) => row.column('currentId') }),
  },
});

declareReading('InvalidInputProblem', {
  values: { message: 'text', issues: 'jsonb' },
  fields: { issues: made({ facts: (row) => row.column('issues') }) },
});

declareReading('NotPossibleProblem', {
  values: { message: 'text', reason: 'text', subjectIds: 'text[]' },
  fields: { subjects: nodes({ ids: (row) => row.column('subjectIds') }) },
});
