import { types, type Connection, type FieldDef, type PoolClient, type Submittable } from 'pg';

export interface BatchStatement {
  readonly text: string;
  readonly parameters: readonly unknown[];
  /** Under which the database keeps the parsed statement for the next time, per connection. */
  readonly name?: string | undefined;
}

interface Wire {
  stream: { readonly writable: boolean; write(bytes: Uint8Array): unknown };
  parse(message: { name: string; text: string; types: readonly number[] }): void;
  bind(message: { portal: string; statement: string; values: readonly (string | null)[] }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: { portal: string; rows: number }): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
}

/** Statements that one connection keeps parsed: each holds a plan in the memory of its process. */
const mostKept = 64;
const keptBy = new WeakMap<object, Map<string, Kept>>();

interface Kept {
  readonly text: string;
  /** Of what it answers, once PostgreSQL has told: a statement that is kept never answers other columns. */
  columns?: readonly Column[];
}

interface Column {
  readonly name: string;
  readonly valueOf: (text: string) => unknown;
}

/**
 * Sends statements together and waits once: one round trip, and one implicit transaction that is committed when the
 * promise resolves. If one fails, none has happened. Answers each statement's rows, as the texts that PostgreSQL sent.
 */
export async function runBatch(
  client: PoolClient,
  statements: readonly BatchStatement[],
): Promise<(string | null)[][][]> {
  return (await submit(client, statements, false)).map(({ rows }) => rows);
}

/** What came of a statement: its rows as objects, and what PostgreSQL says it did. */
export interface Outcome {
  readonly rows: object[];
  readonly tag: string;
}

/** As `runBatch`, for whoever does not know the columns: PostgreSQL tells them, and values are of their types. */
export async function runDescribed(client: PoolClient, statements: readonly BatchStatement[]): Promise<Outcome[]> {
  return (await submit(client, statements, true)).map(({ rows, columns, tag }) => ({
    tag,
    rows: rows.map((row) => objectOf(columns, row)),
  }));
}

function objectOf(columns: readonly Column[], row: readonly (string | null)[]): object {
  const object: Record<string, unknown> = {};
  for (const [index, { name, valueOf }] of columns.entries()) {
    const text = row[index] ?? null;
    object[name] = text === null ? null : valueOf(text);
  }
  return object;
}

// The library's types name some of them; PostgreSQL has as many as there are numbers.
const parserOf = types.getTypeParser as (type: number, format: 'text') => Column['valueOf'];

interface Answered {
  readonly rows: (string | null)[][];
  columns: readonly Column[];
  tag: string;
}

interface Ready extends BatchStatement {
  readonly name: string;
  readonly parameters: readonly (string | null)[];
}

async function submit(
  client: PoolClient,
  statements: readonly BatchStatement[],
  isDescribed: boolean,
): Promise<readonly Answered[]> {
  // A value that cannot be written is found before anything is sent: half a batch would be waited for forever.
  const ready = statements.map(({ text, parameters, name = '' }) => ({
    text,
    name,
    parameters: parameters.map(written),
  }));
  return new Promise((resolve, reject) => {
    client.query(new Batch(ready, isDescribed, resolve, reject));
  });
}

class Batch implements Submittable {
  private readonly results: Answered[];
  /** Of these the columns are told now. */
  private readonly described: (Kept | undefined)[] = [];
  private at = 0;
  private isSettled = false;

  constructor(
    private readonly statements: readonly Ready[],
    private readonly isDescribed: boolean,
    private readonly resolve: (results: readonly Answered[]) => void,
    private readonly reject: (error: unknown) => void,
  ) {
    this.results = statements.map(() => ({ rows: [], columns: [], tag: '' }));
  }

  submit(connection: Connection): void {
    // These messages are the part of the protocol that the library speaks below its own queries.
    const wire = connection as unknown as Wire;
    const { stream } = wire;
    const messages: Uint8Array[] = [];
    // It writes each by itself; gathered here, they go out as one, which costs a good deal less.
    wire.stream = { writable: true, write: (message) => messages.push(message) };
    try {
      const kept = keptBy.get(connection) ?? new Map<string, Kept>();
      keptBy.set(connection, kept);
      for (const [index, statement] of this.statements.entries()) this.send(wire, kept, index, statement);
      wire.sync();
    } finally {
      wire.stream = stream;
    }
    if (stream.writable) stream.write(Buffer.concat(messages));
  }

  handleRowDescription({ fields }: { readonly fields: FieldDef[] }): void {
    const current = this.results[this.at];
    if (current) {
      current.columns = fields.map(({ name, dataTypeID }) => ({ name, valueOf: parserOf(dataTypeID, 'text') }));
    }
  }

  handleDataRow({ fields }: { readonly fields: (string | null)[] }): void {
    this.results[this.at]?.rows.push(fields);
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    const current = this.results[this.at];
    const kept = this.described[this.at++];
    if (!current) return;
    current.tag = text;
    if (kept) kept.columns = current.columns;
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: '' });
  }

  handleError(error: unknown, connection: Connection): void {
    // Which of the statements were parsed before it failed is not known: parse them anew.
    const kept = keptBy.get(connection);
    for (const { name } of this.statements) if (name !== '') kept?.set(name, { text: '' });
    this.settle(() => this.reject(error));
  }

  handleReadyForQuery(): void {
    this.settle(() => this.resolve(this.results));
  }

  private send(wire: Wire, keptHere: Map<string, Kept>, index: number, { text, name, parameters }: Ready): void {
    const kept = name === '' ? undefined : keep(wire, keptHere, name, text);
    if (!kept?.isParsed) wire.parse({ name, text, types: [] });
    wire.bind({ portal: '', statement: name, values: parameters });
    const result = this.results[index];
    if (kept?.statement.columns && result) result.columns = kept.statement.columns;
    else if (this.isDescribed) {
      this.described[index] = kept?.statement;
      wire.describe({ type: 'P', name: '' });
    }
    wire.execute({ portal: '', rows: 0 });
  }

  private settle(how: () => void): void {
    if (this.isSettled) return;
    this.isSettled = true;
    how();
  }
}

/** Keeps the latest; the one that was not asked for longest makes room. */
function keep(
  wire: Wire,
  kept: Map<string, Kept>,
  name: string,
  text: string,
): { readonly statement: Kept; readonly isParsed: boolean } {
  const known = kept.get(name);
  kept.delete(name);
  const isParsed = known?.text === text;
  const statement = isParsed ? known : { text };
  kept.set(name, statement);
  if (isParsed) return { statement, isParsed };
  if (known !== undefined) wire.close({ type: 'S', name });
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) {
    kept.delete(oldest);
    wire.close({ type: 'S', name: oldest });
  }
  return { statement, isParsed };
}

function written(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.map(element).join(',')}}`;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TypeError(`A parameter of type ${typeof value} has no text that PostgreSQL would read.`);
}

function element(value: unknown): string {
  const text = written(value);
  if (text === null) return 'null';
  return /["\\]/.test(text) ? `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"` : `"${text}"`;
}
