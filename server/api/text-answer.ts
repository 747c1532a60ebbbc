import { HeaderMap, type GraphQLRequestListener } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Pool } from 'pg';
import { asWhoAsks, readTogether } from '../database/session.ts';
import { readText } from '../reading/read-text.ts';
import type { Context } from './context.ts';
import { statusOf, wordError } from './word-error.ts';

/** Data that is JSON already. */
class ReadyText {
  constructor(readonly json: string) {}
}

type Hook = NonNullable<GraphQLRequestListener<Context>['responseForOperation']>;
type Request = Parameters<Hook>[0];
type Answer = Awaited<ReturnType<Hook>>;

/** Answers what the database can answer as text; null leaves the operation to graphql-js. */
export const textAnswer =
  (pool: Pool): Hook =>
  async (request) => {
    const { scope } = request.contextValue;
    // Who is not signed in is refused field by field, by each field's own scope. A command reads its answer itself.
    if (!scope.viewer || request.operation.operation !== OperationTypeNode.QUERY) return null;
    try {
      const text = await read(pool, request);
      // What is read in another way is not compared as it begins.
      if (text === null) await scope.assumed?.confirm();
      return text === null ? null : answered({ data: asData(text) });
    } catch (error) {
      return answered({ errors: [wordError(error, scope)] }, statusOf(error));
    }
  };

async function read(pool: Pool, request: Request): Promise<string | null> {
  const { schema, document, operation, contextValue } = request;
  const { scope } = contextValue;
  const { variables = {} } = request.request;
  return asWhoAsks(scope, (asker) =>
    readText(contextValue, { schema, document, operation, variables }, (known) => readTogether(pool, asker, known)),
  );
}

function answered(singleResult: object, status?: number): Answer {
  const http = { headers: new HeaderMap(), ...(status !== undefined && { status }) };
  return { http, body: { kind: 'single', singleResult } };
}

/** `stringify` takes it from here. */
const asData = (text: string) => new ReadyText(text) as unknown as Record<string, unknown>;

/** Apollo's own way to print an answer, except for data that is printed. */
export function stringify(result: { readonly data?: unknown }): string {
  return result.data instanceof ReadyText ? `{"data":${result.data.json}}\n` : `${JSON.stringify(result)}\n`;
}
