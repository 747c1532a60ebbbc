/** Of arguments that many mutations share: one wording for all of them. */
export const requestKeyDescription =
  'Any string of 1 to 200 characters that the client makes for this one request. The same key from the same person ' +
  'or service finds the first outcome again for 7 days, read with the rights of today; with other input it is an ' +
  'InvalidInputProblem.';

export const expectedVersionDescription =
  'The `version` that the change is based on. If the object has moved on, nothing changes and the answer is a ' +
  'StaleVersionProblem.';
