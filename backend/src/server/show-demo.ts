import { bringUpToDate } from '../clocks/bring-up-to-date.js';
import { loadDemo } from '../demo/load-demo.js';
import { showWhatPeopleDid } from '../demo/what-people-did.js';
import { demoPeople } from '../demo/demo-people.js';
import type { Store } from '../database/store.js';
import { CannotStart } from './listen.js';
import { findAuthority } from '../reference/find-authority.js';
import { makeAccount } from '../staff/make-account.js';
import { roleTitles } from '../staff/roles.js';

const DEMO_AUTHORITY = 'W06999999';
/** Everybody may know it: it opens records of invented people only. */
const DEMO_PASSWORD = 'aelwyd-demo-2026';

/**
 * Loads the invented authority into an embedded store that holds no authority, and gives its people their accounts.
 * Answers with what to tell somebody who wants to sign in; nothing where the store holds other records.
 */
export async function showDemo({ dataSource, embedded }: Store, today: string, tell: (line: string) => void): Promise<string[]> {
  if (!embedded) return [];
  const authority = await findAuthority(dataSource, DEMO_AUTHORITY);
  if (!authority) return [];
  const held: { authority_id: number }[] = await dataSource.query('select authority_id from record.authorities_held() as held (authority_id)');
  if (held.length === 0) {
    tell('Loading the invented council (once)');
    await loadDemo(dataSource, today, once(tell));
    tell('  working out the clocks');
    await bringUpToDate(dataSource, authority.authorityId);
  } else if (held.length > 1 || held[0]?.authority_id !== authority.authorityId) {
    return [];
  }
  const [{ made }] = await dataSource.query('select count(*)::integer as made from staff.demo_accounts()');
  if (made < demoPeople.length) {
    for (const { name, email, role, language } of demoPeople) {
      await makeAccount(dataSource, authority.authorityId, { name, email, roles: [role], language, password: DEMO_PASSWORD, isDemo: true });
    }
    if (made === 0) await showWhatPeopleDid(dataSource, authority.authorityId, today);
  }
  return [
    'Sign in as one of these invented people. The password of each is',
    `  ${DEMO_PASSWORD}`,
    ...demoPeople.map(({ email, role }) => `  ${roleTitles[role].en.padEnd(30)} ${email}`),
  ];
}

/** @throws CannotStart where a store in production has, or would be given, accounts whose password everybody knows */
export async function refuseDemo({ dataSource, embedded }: Store, wanted: boolean): Promise<void> {
  const [{ made }] = await dataSource.query('select count(*)::integer as made from staff.demo_accounts()');
  if (made === 0 && !(embedded && wanted)) return;
  throw new CannotStart(`The demonstration has a password everybody knows: it is not shown in production. ${made > 0 ? 'This store holds its accounts.' : 'Start with --no-demo.'}
Mae pawb yn gwybod cyfrinair yr arddangosiad: nid yw’n cael ei ddangos yn production. ${made > 0 ? 'Mae ei gyfrifon yn y storfa hon.' : 'Dechreuwch gyda --no-demo.'}`);
}

const told = { check: '  checking every row', stage: '  preparing the rows', compare: '  comparing', store: '  storing' };

/** Says each step once, as it begins. */
function once(tell: (line: string) => void): (step: keyof typeof told) => void {
  let last: string | undefined;
  return (step) => {
    if (step !== last) tell(told[step]);
    last = step;
  };
}
