import type { Role } from './roles.js';

/** The authority whose records a person works with. */
export class AuthorityView {
  gssCode: string;
  nameEn: string;
  nameCy: string;
  /** The council and everybody in it are made up. */
  invented: boolean;
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
}
