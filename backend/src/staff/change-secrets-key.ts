import type { DataSource, EntityManager } from 'typeorm';
import { keepAddress, openAddress } from '../access/own-address.js';
import { note } from '../audit/note.js';
import { openSecret, sealSecret } from './factors/sealed-secret.js';
import { ownerOf } from './factors/second-factor.js';

/** The key given is not the one the store's secrets are sealed with. */
export class WrongSecretsKey extends Error {
  constructor() {
    super('AELWYD_SECRETS_KEY is not the key the secrets of authenticator apps and the postcodes of staff are sealed with. Nothing was changed.');
  }
}

/** What a change of the key came to. */
export interface SecretsChanged {
  authenticators: number;
  /** Where staff live. */
  addresses: number;
  /** Digests from before postcodes were sealed beside them cannot be made anew: they are forgotten, and may be given again. */
  forgotten: number;
}

/**
 * Seals every authenticator's secret and every postcode of staff anew, of all authorities in one transaction, and notes it in the log of each that had any.
 * Done again after it broke off, it changes nothing more.
 *
 * @throws WrongSecretsKey where a secret opens with neither key; nothing is changed then
 */
export function changeSecretsKey(dataSource: DataSource, from: Buffer, to: Buffer): Promise<SecretsChanged> {
  return dataSource.transaction(async (manager) => {
    const changed: SecretsChanged = { authenticators: 0, addresses: 0, forgotten: 0 };
    const authorities: { id: number }[] = await manager.query('select authority_id as id from reference.authorities order by 1');
    for (const { id } of authorities) {
      await manager.query(`select set_config('aelwyd.authority', $1, true)`, [String(id)]);
      const authenticators = await sealedAnew(manager, id, from, to);
      const [, forgotten] = await manager.query('delete from access.own_postcodes where authority_id = $1 and sealed_postcode is null', [id]);
      const addresses = await addressesAnew(manager, id, from, to);
      if (authenticators + addresses + forgotten > 0) await note(manager, { authorityId: id }, { event: 'secrets-key-changed', fields: { authenticators, addresses, forgotten } });
      changed.authenticators += authenticators;
      changed.addresses += addresses;
      changed.forgotten += forgotten;
    }
    return changed;
  });
}

async function sealedAnew(manager: EntityManager, authorityId: number, from: Buffer, to: Buffer): Promise<number> {
  const kept: { account_no: number; sealed_secret: Buffer }[] = await manager.query('select account_no, sealed_secret from staff.authenticators where authority_id = $1 order by 1 for update', [authorityId]);
  let count = 0;
  for (const { account_no: accountNo, sealed_secret: sealed } of kept) {
    const owner = ownerOf(authorityId, accountNo);
    if (opened(() => openSecret(to, owner, sealed)) !== undefined) continue;
    const secret = opened(() => openSecret(from, owner, sealed));
    if (secret === undefined) throw new WrongSecretsKey();
    await manager.query('update staff.authenticators set sealed_secret = $3 where authority_id = $1 and account_no = $2', [authorityId, accountNo, sealSecret(to, owner, secret)]);
    count++;
  }
  return count;
}

async function addressesAnew(manager: EntityManager, authorityId: number, from: Buffer, to: Buffer): Promise<number> {
  const kept: { account_no: number; sealed: Buffer }[] = await manager.query('select account_no, sealed_postcode as sealed from access.own_postcodes where authority_id = $1 order by 1 for update', [authorityId]);
  let count = 0;
  for (const { account_no: accountNo, sealed } of kept) {
    if (opened(() => openAddress(to, authorityId, accountNo, sealed)) !== undefined) continue;
    const postcode = opened(() => openAddress(from, authorityId, accountNo, sealed));
    if (postcode === undefined) throw new WrongSecretsKey();
    const anew = keepAddress(to, authorityId, accountNo, postcode);
    await manager.query('update access.own_postcodes set digest = $3, sealed_postcode = $4 where authority_id = $1 and account_no = $2', [authorityId, accountNo, anew.digest, anew.sealed]);
    count++;
  }
  return count;
}

function opened(open: () => string): string | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}
