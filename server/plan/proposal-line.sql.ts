/** SQL (jsonb): of a line (alias) what matters for who signs it, as `SignedLine`. */
export const signedLineSql = (line: string) => `jsonb_build_object('id', ${line}.id, 'subjectId', ${line}.subject_id,
    'field', ${line}.field, 'parties', ${line}.party_ids, 'isOwnWork', (${line}.step->>'isOwnWork')::boolean,
    'isStudentsOwn', coalesce((${line}.step->>'isStudentsOwn')::boolean, false),
    'isForOwnerAlone', ${line}.step ? 'isForOwnerAlone',
    'needs', coalesce(${line}.step->'needs', '[]'))`;
