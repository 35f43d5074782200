import type { DataSource, EntityManager } from 'typeorm';
import { note } from '../audit/note.js';
import { openSecret, sealSecret } from './factors/sealed-secret.js';
import { ownerOf } from './factors/second-factor.js';

/** The key given is not the one the store's secrets are sealed with. */
export class WrongSecretsKey extends Error {}

/** What a change of the key came to. */
export interface SecretsChanged {
  authenticators: number;
  /** Digests of where staff live cannot be made anew from digests: they are forgotten, and staff may give their postcode again. */
  addresses: number;
}

/**
 * Seals every authenticator's secret anew, of all authorities in one transaction, and notes it in the log of each that had any.
 * Done again after it broke off, it changes nothing more.
 *
 * @throws WrongSecretsKey where a secret opens with neither key; nothing is changed then
 */
export function changeSecretsKey(dataSource: DataSource, from: Buffer, to: Buffer): Promise<SecretsChanged> {
  return dataSource.transaction(async (manager) => {
    const changed: SecretsChanged = { authenticators: 0, addresses: 0 };
    const authorities: { id: number }[] = await manager.query('select authority_id as id from reference.authorities order by 1');
    for (const { id } of authorities) {
      await manager.query(`select set_config('aelwyd.authority', $1, true)`, [String(id)]);
      const authenticators = await sealedAnew(manager, id, from, to);
      const [, addresses] = await manager.query('delete from access.own_postcodes where authority_id = $1', [id]);
      if (authenticators + addresses > 0) await note(manager, { authorityId: id }, { event: 'secrets-key-changed', fields: { authenticators, addresses } });
      changed.authenticators += authenticators;
      changed.addresses += addresses;
    }
    return changed;
  });
}

async function sealedAnew(manager: EntityManager, authorityId: number, from: Buffer, to: Buffer): Promise<number> {
  const kept: { account_no: number; sealed_secret: Buffer }[] = await manager.query('select account_no, sealed_secret from staff.authenticators where authority_id = $1 order by 1 for update', [authorityId]);
  let count = 0;
  for (const { account_no: accountNo, sealed_secret: sealed } of kept) {
    const owner = ownerOf(authorityId, accountNo);
    if (opened(to, owner, sealed) !== undefined) continue;
    const secret = opened(from, owner, sealed);
    if (secret === undefined) throw new WrongSecretsKey('AELWYD_SECRETS_KEY is not the key the secrets of authenticator apps are sealed with. Nothing was changed.');
    await manager.query('update staff.authenticators set sealed_secret = $3 where authority_id = $1 and account_no = $2', [authorityId, accountNo, sealSecret(to, owner, secret)]);
    count++;
  }
  return count;
}

function opened(key: Buffer, owner: string, sealed: Buffer): string | undefined {
  try {
    return openSecret(key, owner, sealed);
  } catch {
    return undefined;
  }
}
