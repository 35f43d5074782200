/**
 * What may be logged of a failure: its kind and where it happened, never its message, because a message of the database
 * quotes the values it refused.
 */
export function whatFailed(thrown: unknown): Record<string, unknown> {
  if (!(thrown instanceof Error)) return { kind: typeof thrown };
  const { code, constraint, table } = (thrown as { driverError?: Record<string, unknown> }).driverError ?? (thrown as unknown as Record<string, unknown>);
  const frames = (thrown.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { kind: thrown.name, code, constraint, table, frames: frames.slice(0, 12).map((line) => line.trim()) };
}
