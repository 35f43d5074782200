import type { Role } from '../../staff/roles.js';
import type { Keys } from './keys-of.js';

/** What is expected of one route. */
export interface Expected {
  /** Who is let in. What they then see of a child is the second question: see `standings`. */
  for: 'anybody' | readonly Role[];
  /** It is about the person themselves and no record: an inspector may change it too. */
  isOwn?: boolean;
  /** It shows nothing of a record, and asks for no reason. */
  asksNoReason?: boolean;
  /** What is sent by whoever writes, right for the child or entry of these keys. */
  body?(keys: Keys): object;
  /** What a list is asked with. */
  question?(keys: Keys): string;
  /** Which of the keys a part of its address is, where it is not called so. */
  parts?: Readonly<Record<string, string>>;
  /** Its address names a row somebody has, besides a child. */
  namesRow?: boolean;
  /** It is asked while the plan waits to be agreed. */
  waitsForAgreement?: boolean;
  /** What comes of it where it is not done by whoever may, and why. */
  comes?: readonly [status: number, why: string];
}
