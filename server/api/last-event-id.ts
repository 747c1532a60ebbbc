import { Kind, type FieldNode } from 'graphql';
import { badUserInput } from '../errors.ts';

type Variables = Readonly<Record<string, unknown>> | null | undefined;

/**
 * A client that follows a stream of events, and lost it, asks for the same again and sends the id of the last event. That
 * is the `after` of its subscription: what its variables say is where it began, before that. One that has nowhere to put it
 * would miss events without knowing.
 */
export function resumedBehind(lastEventId: string | undefined, field: FieldNode, variables: Variables): Variables {
  if (lastEventId === undefined || lastEventId === '') return variables;
  const after = field.arguments?.find(({ name }) => name.value === 'after')?.value;
  if (after?.kind !== Kind.VARIABLE) throw badUserInput('LAST_EVENT_ID_UNUSED');
  return { ...variables, [after.name.value]: lastEventId };
}
