import pg from 'pg';

/** Every statement sent to the database while something is done, in its order; whichever way it went there. */
export async function statementsOf(act: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const query = pg.Client.prototype.query;
  (pg.Client.prototype as unknown as Record<string, unknown>)['query'] = function counted(this: pg.Client, ...given: unknown[]) {
    const [first] = given as [string | { text?: string } | undefined];
    const text = typeof first === 'string' ? first : first?.text;
    if (text !== undefined) sent.push(text);
    return (query as (...all: unknown[]) => unknown).apply(this, given);
  };
  try {
    await act();
  } finally {
    pg.Client.prototype.query = query;
  }
  return sent;
}
