import { Body, Controller, Get, Headers, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Person, SignedIn } from '../../http/person.js';
import { Unacceptable } from '../../http/problem.js';
import { Allowed, Audited, Unaudited } from '../../http/route-marks.js';
import { PageQueryDto } from '../../jobs/jobs-query.dto.js';
import { relyingParty } from '../passkeys/relying-party.js';
import { linkOf } from '../password/account-mail.js';
import { SignInSettings } from '../sign-in-settings.js';
import { noSuchAccount } from './account-problems.js';
import { AddAccountDto, ChangeRightsDto, FindAccountsDto, VersionDto } from './account.dto.js';
import { AccountsService } from './accounts.service.js';
import { ManagedAccountsView, ManagedAccountView, AccountWithLinkView, TeamsView } from './accounts-view.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const anAccount = new ParseUUIDPipe({ exceptionFactory: () => noSuchAccount() });

@Controller('accounts')
export class AccountsController {
  constructor(
    private readonly service: AccountsService,
    private readonly settings: SignInSettings,
  ) {}

  @Allowed('manage-accounts')
  @Audited('accounts-listed', { by: 'act' })
  @Get()
  accounts(@SignedIn() person: Person, @Query() { page = 1 }: PageQueryDto): Promise<ManagedAccountsView> {
    return this.service.list(person, page);
  }

  @Allowed('manage-accounts')
  @Audited('accounts-listed', { by: 'act' })
  @Post('find')
  @HttpCode(200)
  findAccounts(@SignedIn() person: Person, @Body() { page = 1, find }: FindAccountsDto): Promise<ManagedAccountsView> {
    return this.service.list(person, page, find);
  }

  @Allowed('manage-accounts')
  @Unaudited('names of teams are no record of a child or of a person')
  @Get('teams')
  async teamsForAccounts(@SignedIn() person: Person): Promise<TeamsView> {
    return { teams: await this.service.teams(person) };
  }

  @Allowed('manage-accounts')
  @Audited('account-seen', { by: 'act' })
  @Get(':accountId')
  account(@SignedIn() person: Person, @Param('accountId', anAccount) accountId: string): Promise<ManagedAccountView> {
    return this.service.show(person, accountId);
  }

  /** Makes an account. The header `idempotency-key` carries a UUID: sent again with it, the account is made once. */
  @Allowed('manage-accounts')
  @Audited('account-made', { by: 'act' })
  @Post()
  async addAccount(@SignedIn() person: Person, @Headers('idempotency-key') key: string, @Body() given: AddAccountDto, @Req() request: FastifyRequest): Promise<AccountWithLinkView> {
    if (!uuid.test(key ?? '')) throw new Unacceptable([{ field: 'idempotency-key', message: { en: 'Send a UUID as idempotency-key', cy: 'Anfonwch UUID fel idempotency-key' } }]);
    return this.withLink(await this.service.add(person, key.toLowerCase(), given), request);
  }

  @Allowed('manage-accounts')
  @Audited('account-changed', { by: 'act' })
  @Patch(':accountId')
  changeAccount(@SignedIn() person: Person, @Param('accountId', anAccount) accountId: string, @Body() given: ChangeRightsDto): Promise<ManagedAccountView> {
    return this.service.changeRights(person, accountId, given);
  }

  @Allowed('manage-accounts')
  @Audited('account-disabled', { by: 'act' })
  @Post(':accountId/disabling')
  @HttpCode(200)
  disableAccount(@SignedIn() person: Person, @Param('accountId', anAccount) accountId: string, @Body() { version }: VersionDto): Promise<ManagedAccountView> {
    return this.service.disable(person, accountId, version);
  }

  @Allowed('manage-accounts')
  @Audited('account-enabled', { by: 'act' })
  @Post(':accountId/enabling')
  @HttpCode(200)
  enableAccount(@SignedIn() person: Person, @Param('accountId', anAccount) accountId: string, @Body() { version }: VersionDto): Promise<ManagedAccountView> {
    return this.service.enable(person, accountId, version);
  }

  /** Takes away what somebody has lost, and gives them a link to begin anew. */
  @Allowed('manage-accounts')
  @Audited('account-begun-anew', { by: 'act' })
  @Post(':accountId/beginning')
  @HttpCode(200)
  async beginAccountAnew(@SignedIn() person: Person, @Param('accountId', anAccount) accountId: string, @Body() { version }: VersionDto, @Req() request: FastifyRequest): Promise<AccountWithLinkView> {
    return this.withLink(await this.service.beginAnew(person, accountId, version), request);
  }

  @Allowed('manage-accounts')
  @Audited('sessions-ended', { by: 'act' })
  @Post(':accountId/sessions-end')
  @HttpCode(204)
  endSessionsOfAccount(@SignedIn() person: Person, @Param('accountId', anAccount) accountId: string): Promise<void> {
    return this.service.endSessions(person, accountId);
  }

  /** Only where no mail takes it there is the link given to whoever made the account. */
  private async withLink(invited: { account: ManagedAccountView; token: string }, request: FastifyRequest): Promise<AccountWithLinkView> {
    const isSent = await this.service.invite(invited);
    return { account: invited.account, link: isSent || !invited.token ? null : linkOf(relyingParty(this.settings, request).origin, invited.token) };
  }
}
