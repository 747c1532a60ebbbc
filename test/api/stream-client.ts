/** One event of a stream, as an EventSource would see it. */
export interface StreamEvent {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: { readonly data?: unknown; readonly errors?: readonly StreamError[] } | null;
}

export interface StreamError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface StreamClient {
  readonly response: Response;
  /** The next event; null when the stream has ended. */
  next(): Promise<StreamEvent | null>;
  leave(): void;
}

export interface StreamAsk {
  readonly query: string;
  readonly variables?: object | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function openStream(url: string, { query, variables, headers = {} }: StreamAsk): Promise<StreamClient> {
  return streamOf(`${url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

export async function streamOf(url: string, init: RequestInit): Promise<StreamClient> {
  const control = new AbortController();
  const response = await fetch(url, { ...init, signal: control.signal });
  let reader: ReadableStreamDefaultReader<string> | undefined;
  let text = '';
  const next = async (): Promise<StreamEvent | null> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end < 0) {
        reader ??= response.body?.pipeThrough(new TextDecoderStream()).getReader();
        const { done, value } = (await reader?.read().catch(() => null)) ?? { done: true, value: undefined };
        if (done) return null;
        text += value;
        continue;
      }
      const block = text.slice(0, end);
      text = text.slice(end + 2);
      const event = eventOf(block);
      if (event) return event;
    }
  };
  return { response, next, leave: () => control.abort() };
}

/** Null for a comment. */
function eventOf(block: string): StreamEvent | null {
  const fields = new Map(
    block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const event = fields.get('event');
  if (event === undefined) return null;
  return { event, id: fields.get('id'), data: JSON.parse(fields.get('data') || 'null') as StreamEvent['data'] };
}
