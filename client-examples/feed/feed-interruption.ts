/** Why a connection ended that was not asked to: what follows from it is for the caller to do. */
export type Why =
  /** It never opened: another way in may. */
  | 'UNOPENED'
  /** It was lost, or sent away; the next one goes on from the cursor. */
  | 'LOST'
  /** The token has run out: a fresh one helps. */
  | 'TOKEN_EXPIRED';

export class FeedInterrupted extends Error {
  override readonly name = 'FeedInterrupted';
  constructor(
    readonly why: Why,
    message: string,
  ) {
    super(message);
  }
}

/** The server says no: asking again will not help. */
export class FeedRefused extends Error {
  override readonly name = 'FeedRefused';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

interface GraphqlError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const passing = ['INTERNAL_SERVER_ERROR', 'RATE_LIMITED'];

/** What follows from errors that the server sent. */
export function ofErrors(errors: readonly GraphqlError[]): FeedInterrupted | FeedRefused {
  const [{ message, extensions = {} } = { message: 'The feed was refused without a word.' }] = errors;
  if (extensions['reason'] === 'TOKEN_EXPIRED') return new FeedInterrupted('TOKEN_EXPIRED', message);
  const code = String(extensions['code']);
  const isPassing = passing.includes(code) || extensions['reason'] === 'SIGN_IN_UNAVAILABLE';
  return isPassing ? new FeedInterrupted('LOST', message) : new FeedRefused(code, message);
}

/** Of a socket that we gave up ourselves: the library's own. */
const terminated = 4499;

/** The server closes a socket with a word for programs, and a sentence. */
export function ofClosing({ code, reason }: { readonly code: number; readonly reason: string }, wasOpen: boolean) {
  if (code === terminated) return new FeedInterrupted(wasOpen ? 'LOST' : 'UNOPENED', 'The server fell silent.');
  const [word = '', sentence = reason] = reason.split(': ', 2);
  if (word === 'TOKEN_EXPIRED') return new FeedInterrupted('TOKEN_EXPIRED', sentence);
  if (code === 4401 || code === 4403) return new FeedRefused(word || 'UNAUTHENTICATED', sentence);
  return new FeedInterrupted(wasOpen || word !== '' ? 'LOST' : 'UNOPENED', `${String(code)} ${reason}`);
}

/** An answer that is no stream; one that is not of our server's kind comes from something in between. */
export async function ofAnswer(response: Response): Promise<FeedInterrupted | FeedRefused> {
  const body: unknown = await response.json().catch(() => null);
  if (typeof body === 'object' && body !== null && 'errors' in body && Array.isArray(body.errors)) {
    return ofErrors(body.errors as readonly GraphqlError[]);
  }
  return new FeedInterrupted('UNOPENED', `The server answered ${String(response.status)}.`);
}
