import type { Role } from '../roles.js';

export class ManagedAccountView {
  accountId: string;
  name: string;
  email: string;
  roles: Role[];
  /** As their row among the staff says; null where they have none. */
  team: string | null;
  language: 'en' | 'cy';
  opensOn: string | null;
  closesOn: string | null;
  /** `open`, `disabled`, or `outside-dates`. */
  state: 'open' | 'disabled' | 'outside-dates';
  hasSecondFactor: boolean;
  /** Signs in with the organisation's own sign-in. */
  isLinked: boolean;
  lastSeenAt: string | null;
  sessions: number;
  /** The person who asks. */
  isMe: boolean;
  version: number;
}

export class ManagedAccountsView {
  accounts: ManagedAccountView[];
  page: number;
  pages: number;
  total: number;
}

/** An account, and the link to choose its password by where no mail took it there. Shown once. */
export class AccountWithLinkView {
  account: ManagedAccountView;
  link: string | null;
}

export class TeamsView {
  teams: string[];
}
