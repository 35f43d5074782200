import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../../audit/note.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { type Person, SignedIn } from '../../http/person.js';
import { NotFound } from '../../http/problem.js';
import { Allowed, Audited, Unaudited } from '../../http/route-marks.js';
import { endSessionsOf } from '../sessions.js';
import { SignInSettings } from '../sign-in-settings.js';
import { OwnSessionsView } from './own-sessions-view.js';

const session = new ParseUUIDPipe({ exceptionFactory: () => new NotFound() });

/** Where a person is signed in, and how they end what they have forgotten. */
@Controller('me/sessions')
export class OwnSessionsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: SignInSettings,
  ) {}

  @Allowed('use-aelwyd')
  @Unaudited('it shows a person nothing but themselves')
  @Get()
  mySessions(@SignedIn() person: Person): Promise<OwnSessionsView> {
    const { idleSeconds, wholeSeconds } = this.settings;
    return inAuthority(this.dataSource, person, async (manager) => ({
      sessions: await manager.query(
        `select public_id as "sessionId", browser, signed_in_at as "signedInAt", last_seen_at as "lastSeenAt", session_no = $2 as "isThis" from staff.sessions
         where account_no = $1 and ended_at is null and last_seen_at > now() - make_interval(secs => $3) and signed_in_at > now() - make_interval(secs => $4)
         order by session_no = $2 desc, last_seen_at desc`,
        [person.userNo, person.sessionNo, idleSeconds, wholeSeconds],
      ),
    }));
  }

  @Allowed('use-aelwyd')
  @Audited('session-ended', { by: 'act' })
  @Delete(':sessionId')
  @HttpCode(204)
  async endMySession(@SignedIn() person: Person, @Param('sessionId', session) sessionId: string): Promise<void> {
    await inAuthority(this.dataSource, person, async (manager) => {
      const [ended] = await manager.query('update staff.sessions set ended_at = now() where public_id = $1 and account_no = $2 and ended_at is null returning session_no', [sessionId, person.userNo]);
      if (ended.length === 0) throw new NotFound();
      await note(manager, person, { event: 'session-ended', subject: sessionId });
    });
  }

  /** Every session of theirs but the one that asks. */
  @Allowed('use-aelwyd')
  @Audited('sessions-ended', { by: 'act' })
  @Delete()
  @HttpCode(204)
  async endMyOtherSessions(@SignedIn() person: Person): Promise<void> {
    await inAuthority(this.dataSource, person, async (manager) => {
      await endSessionsOf(manager, person.userNo, person.sessionNo);
      await note(manager, person, { event: 'sessions-ended' });
    });
  }
}
