import type { Client } from 'urql';

type Keys = Map<string, string>;

/** Of each mutation that a client sends. */
const unanswered = new WeakMap<Client, WeakMap<object, Keys>>();

/**
 * A request that got no answer may have been carried out all the same: the same request gets the same key until one comes,
 * also from a form that was closed and opened again, so that nothing happens twice.
 */
export function requestKeyOf(client: Client, mutation: object, variables: object): RequestKey {
  const keys = keysOf(client, mutation);
  const request = JSON.stringify(variables);
  const key = keys.get(request) ?? crypto.randomUUID();
  keys.set(request, key);
  return { key, answered: () => keys.delete(request) };
}

function keysOf(client: Client, mutation: object): Keys {
  const ofClient = unanswered.get(client) ?? new WeakMap<object, Keys>();
  unanswered.set(client, ofClient);
  const keys = ofClient.get(mutation) ?? new Map<string, string>();
  ofClient.set(mutation, keys);
  return keys;
}

interface RequestKey {
  readonly key: string;
  /** What is asked next is another request, whatever it says. */
  answered(): unknown;
}
