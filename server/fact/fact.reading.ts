import type { IdentifiedType } from '../access/global-id.ts';
import { declareReading, expression, many, one, type FieldDeclaration } from '../reading/declare-reading.ts';
import { FactContest } from './fact-contest.entity.ts';

declareReading('FactContest', { entity: FactContest });

/** The fields that all reported facts share. */
export const reportedFields = (type: IdentifiedType): Record<string, FieldDeclaration> => ({
  reportedBy: one('Party', { on: { id: 'reportedByPartyId' } }),
  supersededBy: one(type, { on: { id: 'supersededById' } }),
  isContested: expression((fact) => `(${fact.column('contestedAt')} is not null)`),
  contests: many('FactContest', { on: { factId: 'id' }, orderBy: ['contestedAt'] }),
  consequences: many('Consequence', { on: { fact_id: 'id' }, orderBy: ['place'] }),
  route: one('TransitionRoute', { on: { id: 'routeId' } }),
});
