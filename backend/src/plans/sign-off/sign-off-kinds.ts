import { plansSignedOff } from './plans-signed-off.js';
import type { SignOffKind } from './sign-off-kind.js';

/** Everything a manager signs off, in the order of the queue's filter. */
export const signOffKinds: readonly SignOffKind[] = [plansSignedOff];
