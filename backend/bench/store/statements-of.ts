import type { DataSource, Logger } from 'typeorm';

export interface Statement {
  text: string;
  values: unknown[];
}

const silent = () => undefined;

/** The statements that read the record while something is done: neither those of transactions, nor of sessions, nor of the audit log. */
export async function statementsOf(dataSource: DataSource, act: () => Promise<void>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const before = dataSource.logger;
  const listening: Logger = {
    logQuery: (text, values) => void sent.push({ text, values: Array.isArray(values) ? values : [] }),
    logQueryError: silent, logQuerySlow: silent, logSchemaBuild: silent, logMigration: silent, log: silent,
  };
  dataSource.logger = listening;
  try {
    await act();
  } finally {
    dataSource.logger = before;
  }
  return sent.filter(({ text }) => /^\s*(select|with)\b/i.test(text) && !/\b(staff\.(find_session|sessions)|audit\.|set_config)/.test(text));
}
