import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Open } from '../../http/route-marks.js';
import { Arrivals, doorOf } from '../arrivals.js';
import { keepChallenge, takeChallenge } from '../challenges.js';
import { MeView } from '../me-view.js';
import { relyingParty } from '../passkeys/relying-party.js';
import { refuseInTheOpen } from '../session-cookie.js';
import { SignInService } from '../sign-in.service.js';
import { SignInSettings } from '../sign-in-settings.js';
import { ProviderAccounts } from './provider-accounts.js';
import { type Flow, ProviderClient } from './provider-client.js';
import { AskProviderDto, ProviderAnswerDto, ProviderLogoutDto } from './provider.dto.js';
import { ProviderLogoutService } from './provider-logout.service.js';
import { ProviderAskedView } from './provider-view.js';
import { saidByProvider } from './said-by-provider.js';

/** Where the web app takes the browser that a provider sends back. */
const BACK = '/sign-in/back';

/** Signing in with the organisation's own sign-in. Nothing of it changes anything on a GET. */
@Controller('sign-in/provider')
export class ProviderController {
  constructor(
    private readonly client: ProviderClient,
    private readonly accounts: ProviderAccounts,
    private readonly signIns: SignInService,
    private readonly arrivals: Arrivals,
    private readonly logouts: ProviderLogoutService,
    private readonly settings: SignInSettings,
    private readonly dataSource: DataSource,
  ) {}

  /** Where the browser is to go. The name it is given stays with it, so that nobody can finish somebody else's sign-in. */
  @Open()
  @Post('asked')
  @HttpCode(200)
  async askProvider(@Body() { again }: AskProviderDto, @Req() request: FastifyRequest): Promise<ProviderAskedView> {
    refuseInTheOpen(request);
    const { flow, address } = await this.client.begin(`${relyingParty(this.settings, request).origin}${BACK}`, again ?? false);
    return { flowId: await keepChallenge(this.dataSource, 'provider', flow), address };
  }

  @Open()
  @Post()
  @HttpCode(200)
  async signInByProvider(@Body() { flowId, query }: ProviderAnswerDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeView> {
    const flow = await takeChallenge<Flow>(this.dataSource, 'provider', flowId);
    const said = saidByProvider(await this.client.finish(flow, query), this.client.provider);
    const account = await this.accounts.accountOf(said, request.id);
    // A provider that does not say when is taken to have been shown long ago.
    const arriving = { ...account, provedAt: said.provedAt ?? new Date(0), providerSession: said.session };
    const token = await this.signIns.arrive(arriving, doorOf(request), () => Promise.resolve('provider'));
    return this.arrivals.open(token, request, reply);
  }

  /** The provider's server asks, not a browser: what it sends is signed. */
  @Open()
  @Post('logged-out')
  @HttpCode(200)
  async loggedOutAtProvider(@Body() { logout_token: token }: ProviderLogoutDto, @Req() request: FastifyRequest): Promise<void> {
    await this.logouts.end(token, request.id);
  }
}
