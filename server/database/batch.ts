import type { Connection, PoolClient, Submittable } from 'pg';

export interface BatchStatement {
  readonly text: string;
  readonly parameters: readonly unknown[];
  /** Under which the database keeps the parsed statement for the next time, per connection. */
  readonly name?: string | undefined;
}

type Wire = Connection & {
  readonly stream: { cork?(): void; uncork?(): void };
  parse(message: { name: string; text: string; types: readonly number[] }): void;
  bind(message: { portal: string; statement: string; values: readonly (string | null)[] }): void;
  execute(message: { portal: string; rows: number }): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
};

/** Statements that one connection keeps parsed: each holds a plan in the memory of its process. */
const mostKept = 64;
const keptBy = new WeakMap<object, Map<string, string>>();

/**
 * Sends statements together and waits once: one round trip, and one implicit transaction that is committed when the
 * promise resolves. If one fails, none has happened. Answers each statement's rows, as the texts that PostgreSQL sent.
 */
export function runBatch(client: PoolClient, statements: readonly BatchStatement[]): Promise<(string | null)[][][]> {
  return new Promise((resolve, reject) => {
    client.query(new Batch(statements, resolve, reject));
  });
}

class Batch implements Submittable {
  private readonly results: (string | null)[][][] = [[]];
  private isSettled = false;

  constructor(
    private readonly statements: readonly BatchStatement[],
    private readonly resolve: (results: (string | null)[][][]) => void,
    private readonly reject: (error: unknown) => void,
  ) {}

  submit(connection: Connection): void {
    // These messages are the part of the protocol that the library speaks below its own queries.
    const wire = connection as Wire;
    wire.stream.cork?.();
    try {
      for (const statement of this.statements) send(wire, statement);
      wire.sync();
    } finally {
      wire.stream.uncork?.();
    }
  }

  handleRowDescription(): void {
    // Nobody asked for one: whoever sends a statement knows its columns.
  }

  handleDataRow({ fields }: { readonly fields: (string | null)[] }): void {
    this.results.at(-1)?.push(fields);
  }

  handleCommandComplete(): void {
    if (this.results.length < this.statements.length) this.results.push([]);
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete();
  }

  handleError(error: unknown, connection: Connection): void {
    // Which of the statements were parsed before it failed is not known: parse them anew.
    const kept = keptBy.get(connection);
    for (const { name } of this.statements) if (name !== undefined) kept?.set(name, '');
    this.settle(() => this.reject(error));
  }

  handleReadyForQuery(): void {
    this.settle(() => this.resolve(this.results));
  }

  private settle(how: () => void): void {
    if (this.isSettled) return;
    this.isSettled = true;
    how();
  }
}

function send(wire: Wire, { text, parameters, name = '' }: BatchStatement): void {
  if (name === '' || !isKept(wire, name, text)) wire.parse({ name, text, types: [] });
  wire.bind({ portal: '', statement: name, values: parameters.map(written) });
  wire.execute({ portal: '', rows: 0 });
}

/** Keeps the latest; the one that was not asked for longest makes room. */
function isKept(wire: Wire, name: string, text: string): boolean {
  const kept = keptBy.get(wire) ?? new Map<string, string>();
  keptBy.set(wire, kept);
  const known = kept.get(name);
  kept.delete(name);
  kept.set(name, text);
  if (known === text) return true;
  if (known !== undefined) wire.close({ type: 'S', name });
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) {
    kept.delete(oldest);
    wire.close({ type: 'S', name: oldest });
  }
  return false;
}

function written(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return `{${value.map(element).join(',')}}`;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TypeError(`A parameter of type ${typeof value} has no text that PostgreSQL would read.`);
}

function element(value: unknown): string {
  const text = written(value);
  return text === null ? 'null' : `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
