import type { IncomingMessage, ServerResponse } from 'node:http';
import { badUserInput } from '../errors.ts';
import { EventStream, goingAway, type StreamParts } from './event-stream.ts';
import { throughSteps, type Step } from './graphql-door.ts';
import { inSlices } from './in-slices.ts';
import { jsonBody } from './json-body.ts';
import { headerOf, incomingOf, refuse, scopeOf } from './refusals.ts';
import type { SubscriptionRequest } from './prepare-subscription.ts';

const path = /^\/graphql\/stream\/?(?:\?|$)/;

/** Is it asked at the door of streams? */
export const isStream = ({ url }: IncomingMessage): boolean => path.test(url ?? '');

const readBody = jsonBody(64); // kB: as large as a message on a socket may be

/**
 * POST and GET /graphql/stream, for where WebSockets don't come through: graphql-sse in its distinct connections mode.
 * Each stream carries one subscription and nothing else.
 */
export class Streams {
  private readonly open = new Set<EventStream>();
  private isDraining = false;

  constructor(private readonly parts: StreamParts) {}

  /** The scope has begun, and the origin is allowed. */
  door(steps: readonly Step[]): (request: IncomingMessage, response: ServerResponse) => void {
    return throughSteps([...steps, suited, readBody], (request, response) => this.answer(request, response));
  }

  /** Ends all, a slice at a time. */
  async drain(): Promise<void> {
    this.isDraining = true;
    await inSlices([...this.open], (stream) => stream.end(goingAway()));
  }

  private async answer(request: IncomingMessage & { body?: unknown }, response: ServerResponse): Promise<void> {
    if (this.isDraining) return refuse(goingAway(), response);
    const scope = scopeOf(response);
    scope.notes.operationType = 'subscription';
    const stream = new EventStream(this.parts, { scope, incoming: incomingOf(request), asked: askedBy(request) });
    const { streams } = this.parts.pipeline.parts.metrics;
    this.open.add(stream);
    streams.inc();
    response.once('close', () => {
      this.open.delete(stream);
      streams.dec();
    });
    await stream.run(response);
    return undefined;
  }
}

/** Refuses before it is read what could not be answered by a stream. */
const suited: Step = (request, response, next) => {
  const { method = '' } = request;
  if (method !== 'GET' && method !== 'POST') {
    response.setHeader('Allow', 'GET, POST');
    return refuse(badUserInput('STREAM_REQUEST'), response, 405);
  }
  const accept = headerOf(request, 'accept') ?? '';
  if (!/\btext\/event-stream\b/i.test(accept)) return refuse(badUserInput('STREAM_REQUEST'), response, 406);
  return next();
};

function askedBy(request: IncomingMessage & { body?: unknown }): SubscriptionRequest {
  const given = request.method === 'GET' ? givenInUrl(request.url ?? '') : request.body;
  if (typeof given !== 'object' || given === null) throw badUserInput('STREAM_REQUEST');
  const { query, operationName, variables }: Record<string, unknown> = { ...given };
  if (typeof query !== 'string') throw badUserInput('STREAM_REQUEST');
  if (!isAbsent(operationName) && typeof operationName !== 'string') throw badUserInput('STREAM_REQUEST');
  if (!isAbsent(variables) && !isRecord(variables)) throw badUserInput('STREAM_REQUEST');
  return { query, operationName, variables, lastEventId: headerOf(request, 'last-event-id') };
}

function givenInUrl(url: string): object {
  const { query, operationName, variables } = Object.fromEntries(new URL(url, 'http://localhost').searchParams);
  try {
    const parsed: unknown = variables === undefined ? null : JSON.parse(variables);
    return { query, operationName, variables: parsed };
  } catch {
    throw badUserInput('STREAM_REQUEST');
  }
}

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
