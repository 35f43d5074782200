import type { Role } from './roles.js';

/** The authority whose records a person works with. */
export class AuthorityView {
  gssCode: string;
  nameEn: string;
  nameCy: string;
  /** The council and everybody in it are made up. */
  invented: boolean;
}

/** How long somebody stays signed in. */
export class SessionLimitsView {
  /** A session nobody uses for this long is over. */
  idleSeconds: number;
  /** When it is over, used or not. ISO instant. */
  endsAt: string;
}

/** The person who is signed in. */
export class MeView {
  name: string;
  email: string;
  roles: Role[];
  language: 'en' | 'cy';
  authority: AuthorityView;
  /** Everything their roles may do. */
  permissions: string[];
  /** Until they add a second factor they may do nothing else. */
  needsFactor: boolean;
  session: SessionLimitsView;
}
