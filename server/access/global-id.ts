/** The word that stands in front of the uuid in a global id, for each GraphQL type that is a Node. */
export const idWords = {
  Organisation: 'organisation',
  Person: 'person',
  Membership: 'membership',
  Student: 'student',
  TransitionRoute: 'route',
  Party: 'party',
  Assignment: 'assignment',
  Grant: 'grant',
  Consent: 'consent',
  ConsentRequest: 'request',
  Goal: 'goal',
  Action: 'action',
  Note: 'note',
  Obstacle: 'obstacle',
  WorkFact: 'work',
  GraduationReport: 'graduation',
  Disagreement: 'disagreement',
  DisagreementPosition: 'position',
  SupportNeed: 'need',
  Proposal: 'proposal',
  ProposedChange: 'line',
  SignOff: 'signature',
  PlanVersion: 'version',
} as const;

export type IdentifiedType = keyof typeof idWords;

const typesByWord = new Map<string, IdentifiedType>(
  Object.entries(idWords).map(([type, word]) => [word, type as IdentifiedType]),
);

export function isIdentifiedType(type: string): type is IdentifiedType {
  return type in idWords;
}

/** The type a stored subject word (`change_part.subject_type`) stands for. */
export function typeOfWord(word: string): IdentifiedType | undefined {
  return typesByWord.get(word);
}

export function globalId(type: IdentifiedType, uuid: string): string {
  return `${idWords[type]}_${uuid}`;
}

const shape = /^([a-z]+)_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** Null for anything that is not an id of ours: the caller answers it exactly like an id that does not exist. */
export function parseGlobalId(id: string): { type: IdentifiedType; uuid: string } | null {
  const match = shape.exec(id);
  const type = typesByWord.get(match?.[1] ?? '');
  const uuid = match?.[2];
  return type !== undefined && uuid !== undefined ? { type, uuid } : null;
}
