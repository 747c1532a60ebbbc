/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment PlanChangeOutcome on PlanChangeResult {\n  __typename\n  ... on PlanChanged {\n    change {\n      cursor\n      kind\n      summary\n    }\n    changed: subject {\n      __typename\n      id\n    }\n    route {\n      id\n      version\n    }\n  }\n  ... on DraftSaved {\n    draft: proposal {\n      id\n      version\n      title\n    }\n  }\n  ... on AgreementRequested {\n    offered: proposal {\n      id\n      version\n      waitsFor {\n        role\n      }\n    }\n  }\n  ... on StaleVersionProblem {\n    staleMessage: message\n    currentVersion\n    current {\n      __typename\n      id\n    }\n  }\n  ... on InvalidInputProblem {\n    inputMessage: message\n    issues {\n      path\n      code\n      issueMessage: message\n    }\n  }\n  ... on NotPossibleProblem {\n    notPossibleMessage: message\n    reason\n    subjects {\n      __typename\n      id\n    }\n  }\n}": typeof types.PlanChangeOutcomeFragmentDoc,
    "query WhoAmI {\n  viewer {\n    person {\n      displayName\n    }\n    memberships {\n      id\n      organisation {\n        id\n        name\n      }\n    }\n    feedCursor\n  }\n}\n\nquery RoutesPage($first: Int!, $after: Cursor, $search: String) {\n  routes(first: $first, after: $after, filter: {search: $search}) {\n    nodes {\n      id\n      status\n      phase\n      endsOn\n      student {\n        displayName\n        localReference\n      }\n      goals {\n        id\n        title\n        status\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nmutation AddAction($goalId: ID!, $input: ActionInput!, $requestKey: String!) {\n  actionAdd(goalId: $goalId, input: $input, requestKey: $requestKey) {\n    ...PlanChangeOutcome\n  }\n}": typeof types.WhoAmIDocument,
};
const documents: Documents = {
    "fragment PlanChangeOutcome on PlanChangeResult {\n  __typename\n  ... on PlanChanged {\n    change {\n      cursor\n      kind\n      summary\n    }\n    changed: subject {\n      __typename\n      id\n    }\n    route {\n      id\n      version\n    }\n  }\n  ... on DraftSaved {\n    draft: proposal {\n      id\n      version\n      title\n    }\n  }\n  ... on AgreementRequested {\n    offered: proposal {\n      id\n      version\n      waitsFor {\n        role\n      }\n    }\n  }\n  ... on StaleVersionProblem {\n    staleMessage: message\n    currentVersion\n    current {\n      __typename\n      id\n    }\n  }\n  ... on InvalidInputProblem {\n    inputMessage: message\n    issues {\n      path\n      code\n      issueMessage: message\n    }\n  }\n  ... on NotPossibleProblem {\n    notPossibleMessage: message\n    reason\n    subjects {\n      __typename\n      id\n    }\n  }\n}": types.PlanChangeOutcomeFragmentDoc,
    "query WhoAmI {\n  viewer {\n    person {\n      displayName\n    }\n    memberships {\n      id\n      organisation {\n        id\n        name\n      }\n    }\n    feedCursor\n  }\n}\n\nquery RoutesPage($first: Int!, $after: Cursor, $search: String) {\n  routes(first: $first, after: $after, filter: {search: $search}) {\n    nodes {\n      id\n      status\n      phase\n      endsOn\n      student {\n        displayName\n        localReference\n      }\n      goals {\n        id\n        title\n        status\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nmutation AddAction($goalId: ID!, $input: ActionInput!, $requestKey: String!) {\n  actionAdd(goalId: $goalId, input: $input, requestKey: $requestKey) {\n    ...PlanChangeOutcome\n  }\n}": types.WhoAmIDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PlanChangeOutcome on PlanChangeResult {\n  __typename\n  ... on PlanChanged {\n    change {\n      cursor\n      kind\n      summary\n    }\n    changed: subject {\n      __typename\n      id\n    }\n    route {\n      id\n      version\n    }\n  }\n  ... on DraftSaved {\n    draft: proposal {\n      id\n      version\n      title\n    }\n  }\n  ... on AgreementRequested {\n    offered: proposal {\n      id\n      version\n      waitsFor {\n        role\n      }\n    }\n  }\n  ... on StaleVersionProblem {\n    staleMessage: message\n    currentVersion\n    current {\n      __typename\n      id\n    }\n  }\n  ... on InvalidInputProblem {\n    inputMessage: message\n    issues {\n      path\n      code\n      issueMessage: message\n    }\n  }\n  ... on NotPossibleProblem {\n    notPossibleMessage: message\n    reason\n    subjects {\n      __typename\n      id\n    }\n  }\n}"): typeof import('./graphql.ts').PlanChangeOutcomeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WhoAmI {\n  viewer {\n    person {\n      displayName\n    }\n    memberships {\n      id\n      organisation {\n        id\n        name\n      }\n    }\n    feedCursor\n  }\n}\n\nquery RoutesPage($first: Int!, $after: Cursor, $search: String) {\n  routes(first: $first, after: $after, filter: {search: $search}) {\n    nodes {\n      id\n      status\n      phase\n      endsOn\n      student {\n        displayName\n        localReference\n      }\n      goals {\n        id\n        title\n        status\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nmutation AddAction($goalId: ID!, $input: ActionInput!, $requestKey: String!) {\n  actionAdd(goalId: $goalId, input: $input, requestKey: $requestKey) {\n    ...PlanChangeOutcome\n  }\n}"): typeof import('./graphql.ts').WhoAmIDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
