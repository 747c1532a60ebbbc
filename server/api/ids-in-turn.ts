import { MessageType } from 'graphql-ws';

/** Resolves when all that a message asked for is done: for a subscription, when it has ended. */
type Handle = (text: string) => Promise<void>;

interface Turn {
  /** The client has said that it wants no more of it. */
  isCompleted: boolean;
  ended: Promise<void>;
}

/**
 * What a client has completed may still be ending, and the library knows it by its id until then: a subscription that is
 * begun anew under that id would be ended in its place. It waits for the other to be gone.
 */
export function idsInTurn(handle: Handle): Handle {
  const turns = new Map<string, Turn>();
  return (text) => {
    const { type, id } = messageIn(text);
    if (typeof id !== 'string') return handle(text);
    const last = turns.get(id);
    if (type === MessageType.Complete && last) last.isCompleted = true;
    if (type !== MessageType.Subscribe) return handle(text);
    const turn: Turn = { isCompleted: false, ended: Promise.resolve() };
    const begin = async () => (turn.isCompleted ? undefined : handle(text));
    const leave = () => void (turns.get(id) === turn && turns.delete(id));
    turns.set(id, turn);
    // How the other ended, whoever began it hears.
    turn.ended = (last?.isCompleted ? last.ended.then(begin, begin) : handle(text)).finally(leave);
    return turn.ended;
  };
}

/** What is no message, the library refuses. */
function messageIn(text: string): { readonly type?: unknown; readonly id?: unknown } {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' && message !== null ? message : {};
  } catch {
    return {};
  }
}
