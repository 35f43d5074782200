import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../../audit/note.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { Problem } from '../../http/problem.js';
import { findAuthority } from '../../reference/find-authority.js';
import { readLogoutToken } from './logout-token.js';
import { ProviderClient } from './provider-client.js';

/** The organisation's sign-in says that somebody is signed out there: so they are here. */
@Injectable()
export class ProviderLogoutService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly client: ProviderClient,
  ) {}

  /** @throws Problem 400 `no-logout-token` where it is not the provider's word; NotFound where there is no provider */
  async end(token: string, requestId: string): Promise<void> {
    const { provider } = this.client;
    const { issuer, keys } = await this.client.signedBy();
    const said = await readLogoutToken(token, keys, { issuer, client: provider.client });
    const authority = said && (await findAuthority(this.dataSource, provider.authority));
    if (!said || !authority) throw new Problem(400, 'no-logout-token', { en: 'This is not a logout token of the organisation’s sign-in', cy: 'Nid tocyn allgofnodi gan fewngofnodi’r sefydliad yw hwn' });
    const { authorityId } = authority;
    await inAuthority(this.dataSource, { authorityId }, async (manager) => {
      const [ended]: [{ accountNo: number }[], number] = await manager.query(
        `update staff.sessions s set ended_at = now() from staff.accounts a
         where a.authority_id = s.authority_id and a.account_no = s.account_no and a.issuer = $1 and s.factor = 'provider' and s.ended_at is null
           and ($2::text is null or a.provider_subject = $2) and ($3::text is null or s.provider_session = $3 or (s.provider_session is null and $2 is not null))
         returning s.account_no as "accountNo"`,
        [provider.issuer, said.subject, said.session],
      );
      for (const userNo of new Set(ended.map(({ accountNo }) => accountNo))) await note(manager, { authorityId, userNo, requestId }, { event: 'sessions-ended', fields: { by: 'provider' } });
    });
  }
}
