import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Server } from 'node:http';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { badUserInput, TextError } from '../errors.ts';
import type { Context } from './context.ts';
import { parseOptions } from './document-limits.ts';
import type { Pipeline } from './pipeline.ts';
import { stringify, textAnswer } from './text-answer.ts';
import { standInFor, undecidedIn, undecidedSubscriptions } from './undecided-subscription.ts';
import type { RequestScope } from './request-scope.ts';
import { statusOf, unworded, wordError } from './word-error.ts';

/** The library has its errors worded without telling for which request; it shows them to the plugins before. */
const scopes = new WeakMap<object, RequestScope>();

const patience = 10_000; // 10 seconds for requests that run when the server is to stop

export function createApollo(pipeline: Pipeline, http: Server): ApolloServer<Context> {
  const { schema, logger } = pipeline.parts;
  return new ApolloServer<Context>({
    schema,
    logger,
    // Our own rule decides, so that it is the same on sockets.
    introspection: true,
    validationRules: [...pipeline.validationRules, undecidedSubscriptions],
    parseOptions,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stringifyResult: stringify,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    formatError: (formatted, error) => {
      const scope = typeof error === 'object' && error !== null ? scopes.get(error) : undefined;
      return scope ? wordError(error, scope) : unworded(formatted);
    },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: patience }),
      operationPlugin(pipeline),
    ],
  });
}

function operationPlugin(pipeline: Pipeline): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      validationDidStart: async (validating) => {
        const operation = undecidedIn(pipeline.parts.schema, validating.document);
        // Left in, it would make validation itself fail, and that would be answered as a fault of ours.
        if (operation) Object.assign(validating, { document: standInFor(operation) });
      },
      didResolveOperation: async ({ document, operation, operationName, contextValue, request }) => {
        // None, or more than one to choose from: execution says so.
        if (!operation) return;
        const { notes } = contextValue.scope;
        notes.operationType = operation.operation;
        if (operationName !== null) notes.operationName = operationName;
        contextValue.operationName = operationName;
        try {
          if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw badUserInput('SUBSCRIBE_BY_SOCKET');
          pipeline.requireRunnable(document, operation, request.variables);
        } catch (error) {
          throw withStatus(error);
        }
      },
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors) scopes.set(error, contextValue.scope);
      },
      responseForOperation: textAnswer(pipeline.parts.pool),
      willSendResponse: async (request) => {
        await closeReads(request);
        useStatusOfPlainJson(request);
      },
    }),
  };
}

/** Without a status of its own, an error at this point would be answered with 500. */
function withStatus(error: unknown): unknown {
  if (!(error instanceof TextError)) return error;
  const isOfDocument = statusOf(error) === 500;
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { ...error.extensions, http: { status: isOfDocument ? 400 : statusOf(error) } },
  });
}

type Sending = Pick<GraphQLRequestContext<Context>, 'contextValue' | 'response' | 'request' | 'errors'>;

/** What was read is only sent when its transaction, with its rows in the access log, is committed. */
async function closeReads({ contextValue, response }: Sending): Promise<void> {
  try {
    await contextValue.reads.finish();
  } catch (error) {
    response.http.status = 500;
    response.body = { kind: 'single', singleResult: { data: null, errors: [wordError(error, contextValue.scope)] } };
  }
}

const documentCodes = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** GraphQL over HTTP: a client that asked for plain JSON finds errors of its document under status 200. */
function useStatusOfPlainJson({ request, response, errors = [] }: Sending): void {
  if (request.http?.headers.get('accept')?.includes('application/graphql-response+json')) return;
  if (response.http.status !== 400) return;
  if (errors.every((error) => documentCodes.has(error.extensions['code']))) response.http.status = 200;
}
