import type { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import { endSessionsOf } from './sessions.js';

/** Ends an account; its sessions are over at their next request. False when no open account has the e-mail. */
export async function disableAccount(dataSource: DataSource, email: string): Promise<boolean> {
  const [account] = await dataSource.query('select * from staff.find_account($1)', [email]);
  if (!account) return false;
  const { authority_id: authorityId, account_no: accountNo } = account as { authority_id: number; account_no: number };
  await inAuthority(dataSource, { authorityId }, async (manager) => {
    await manager.query('update staff.accounts set disabled_at = now() where account_no = $1', [accountNo]);
    await endSessionsOf(manager, accountNo);
    await note(manager, { authorityId }, { event: 'account-disabled', subject: String(accountNo) });
  });
  return true;
}
