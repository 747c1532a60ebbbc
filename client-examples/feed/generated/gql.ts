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
    "subscription PlanFeed($routeId: ID, $after: Cursor) {\n  planChanges(routeId: $routeId, after: $after) {\n    __typename\n    ... on FeedEvent {\n      cursor\n      at\n    }\n    ... on PlanChange {\n      previousCursor\n      kind\n      category\n      summary\n      subject {\n        __typename\n        id\n      }\n      changedRoute: route {\n        id\n      }\n    }\n    ... on AccessChanged {\n      changedRoute: route {\n        id\n      }\n    }\n    ... on AccessEnded {\n      routeId\n    }\n    ... on FeedReset {\n      reason\n    }\n  }\n}": typeof types.PlanFeedDocument,
};
const documents: Documents = {
    "subscription PlanFeed($routeId: ID, $after: Cursor) {\n  planChanges(routeId: $routeId, after: $after) {\n    __typename\n    ... on FeedEvent {\n      cursor\n      at\n    }\n    ... on PlanChange {\n      previousCursor\n      kind\n      category\n      summary\n      subject {\n        __typename\n        id\n      }\n      changedRoute: route {\n        id\n      }\n    }\n    ... on AccessChanged {\n      changedRoute: route {\n        id\n      }\n    }\n    ... on AccessEnded {\n      routeId\n    }\n    ... on FeedReset {\n      reason\n    }\n  }\n}": types.PlanFeedDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription PlanFeed($routeId: ID, $after: Cursor) {\n  planChanges(routeId: $routeId, after: $after) {\n    __typename\n    ... on FeedEvent {\n      cursor\n      at\n    }\n    ... on PlanChange {\n      previousCursor\n      kind\n      category\n      summary\n      subject {\n        __typename\n        id\n      }\n      changedRoute: route {\n        id\n      }\n    }\n    ... on AccessChanged {\n      changedRoute: route {\n        id\n      }\n    }\n    ... on AccessEnded {\n      routeId\n    }\n    ... on FeedReset {\n      reason\n    }\n  }\n}"): typeof import('./graphql.ts').PlanFeedDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
