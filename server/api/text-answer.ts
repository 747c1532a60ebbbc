import { HeaderMap, type GraphQLRequestListener } from '@apollo/server';
import type { Pool } from 'pg';
import { readTogether } from '../database/session.ts';
import { readText } from '../reading/read-text.ts';
import type { Context } from './context.ts';

/** Data that is JSON already. */
class ReadyText {
  constructor(readonly json: string) {}
}

type Hook = NonNullable<GraphQLRequestListener<Context>['responseForOperation']>;

/** Answers what the database can answer as text; null leaves the operation to graphql-js. */
export const textAnswer =
  (pool: Pool): Hook =>
  async ({ schema, document, operation, request, contextValue }) => {
    const { variables = {} } = request;
    const text = await readText(contextValue, { schema, document, operation, variables }, (known) =>
      readTogether(pool, contextValue.viewer, known),
    );
    if (text === null) return null;
    const data = new ReadyText(text) as unknown as Record<string, unknown>; // `stringify` takes it from here
    return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
  };

/** Apollo's own way to print an answer, except for data that is printed. */
export function stringify(result: { readonly data?: unknown }): string {
  return result.data instanceof ReadyText ? `{"data":${result.data.json}}\n` : `${JSON.stringify(result)}\n`;
}
