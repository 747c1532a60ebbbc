
      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "FeedEvent": [
      "AccessChanged",
      "AccessEnded",
      "CaughtUp",
      "FeedReset",
      "PlanChange"
    ],
    "Node": [
      "Action",
      "Consent",
      "Disagreement",
      "DisagreementPosition",
      "Goal",
      "GraduationReport",
      "Membership",
      "Note",
      "Obstacle",
      "Organisation",
      "Party",
      "Person",
      "PlanVersion",
      "Proposal",
      "SignOff",
      "Student",
      "SupportNeed",
      "TransitionRoute",
      "WorkFact"
    ],
    "PlanChangeResult": [
      "AgreementRequested",
      "DraftSaved",
      "InvalidInputProblem",
      "NotPossibleProblem",
      "PlanChanged",
      "StaleVersionProblem"
    ],
    "PlanEvent": [
      "AccessChanged",
      "AccessEnded",
      "CaughtUp",
      "FeedReset",
      "PlanChange"
    ],
    "Problem": [
      "InvalidInputProblem",
      "NotPossibleProblem",
      "StaleVersionProblem"
    ],
    "SigningCodeSetResult": [
      "InvalidInputProblem",
      "SigningCodeSaved"
    ],
    "StudentUpsertResult": [
      "InvalidInputProblem",
      "NotPossibleProblem",
      "StudentUpserted"
    ]
  }
};
      export default result;
    