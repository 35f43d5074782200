import type pg from 'pg';

/** A statement the database plans once for a connection: the same text under its name at every asking. */
export interface Statement {
  name: string;
  text: string;
  values: unknown[];
}

/** What of the driver's connection is used here: its types leave out what it remembers. */
type Wire = pg.Connection & {
  parsedStatements: Record<string, string | undefined>;
  parse(statement: { name: string; text: string }): void;
  bind(bound: { statement: string; values: readonly unknown[]; valueMapper: (value: unknown) => string | Buffer | null }): void;
  execute(what: object): void;
  sync(): void;
};

/**
 * Several statements written to a connection at once, with one answer to all of them. Where no transaction is open they are one:
 * the database carries out all or none, and commits as it answers. Rows they give back are not read.
 */
export class Message implements pg.Submittable, PromiseLike<number[]> {
  readonly text: string;
  private readonly stored: number[] = [];
  private readonly unparsed: Statement[] = [];
  private readonly answer = Promise.withResolvers<number[]>();
  private connection: Wire | undefined;

  constructor(private readonly statements: readonly Statement[]) {
    this.text = statements.map(({ text }) => text).join('; ');
  }

  /** Awaited, it tells how many rows each statement stored, changed or found, or why none did anything. */
  then<A = number[], B = never>(answered?: ((stored: number[]) => A | PromiseLike<A>) | null, failed?: ((why: unknown) => B | PromiseLike<B>) | null): Promise<A | B> {
    return this.answer.promise.then(answered, failed);
  }

  submit(connection: pg.Connection): void {
    const wire = (this.connection = connection as Wire);
    wire.stream.cork();
    for (const statement of this.statements) {
      const { name, text, values } = statement;
      if (wire.parsedStatements[name] === undefined && !this.unparsed.some((other) => other.name === name)) {
        this.unparsed.push(statement);
        wire.parse({ name, text });
      }
      wire.bind({ statement: name, values, valueMapper: sentAs });
      wire.execute({});
    }
    if (this.unparsed.length > 0) wire.on('parseComplete', this.parsed);
    wire.sync();
    wire.stream.uncork();
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.stored.push(Number(/\d+$/.exec(text)?.[0] ?? 0));
  }

  handleReadyForQuery(): void {
    this.connection?.off('parseComplete', this.parsed);
    this.answer.resolve(this.stored);
  }

  handleError(error: Error): void {
    this.connection?.off('parseComplete', this.parsed);
    this.answer.reject(error);
  }

  handleRowDescription(): void {}

  handleDataRow(): void {}

  /** One after another, and none after the first that failed. */
  private readonly parsed = (): void => {
    const statement = this.unparsed.shift();
    if (statement) this.connection!.parsedStatements[statement.name] = statement.text;
  };
}

/** A value as the database reads it. */
export function sentAs(value: unknown): string | Buffer | null {
  if (value === null || value === undefined) return null;
  if (Buffer.isBuffer(value)) return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.map((item) => (typeof item === 'number' ? item : `"${String(item).replace(/["\\]/g, '\\$&')}"`)).join(',')}}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean | bigint);
}
