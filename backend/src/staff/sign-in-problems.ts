import { Problem, Refused } from '../http/problem.js';
import type { SecondFactors } from './factors/second-factor.js';

/** The same whether the e-mail, the password or the account was wrong. */
export function wrongSignIn(): Problem {
  return new Problem(401, 'wrong-sign-in', {
    en: 'Check your e-mail address and password and try again',
    cy: 'Gwiriwch eich cyfeiriad e-bost a’ch cyfrinair a rhowch gynnig arall arni',
  });
}

/** Said only to somebody who has given the right password. */
export function codeNeeded({ hasAuthenticator }: SecondFactors): Problem {
  return new Problem(401, 'code-needed', hasAuthenticator
    ? { en: 'Enter the code from your authenticator app', cy: 'Rhowch y cod o’ch ap dilysu' }
    : { en: 'Sign in with your passkey, or enter one of your recovery codes', cy: 'Mewngofnodwch â’ch cyfrin-allwedd, neu rhowch un o’ch codau adfer' });
}

export function wrongCode(): Problem {
  return new Problem(401, 'wrong-code', {
    en: 'Check the code and try again. Each code works once.',
    cy: 'Gwiriwch y cod a rhowch gynnig arall arni. Unwaith y mae pob cod yn gweithio.',
  });
}

/** Said only to somebody who has shown who they are. */
export function outsideDates(): Problem {
  return new Refused('outside-dates', {
    en: 'Your account is not open today. Ask the person who gave you access.',
    cy: 'Nid yw eich cyfrif ar agor heddiw. Gofynnwch i’r sawl a roddodd fynediad i chi.',
  });
}
