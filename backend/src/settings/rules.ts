import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isRole } from '../staff/roles.js';

const KEY_LENGTH = 32;
/** Passwords that come with an example or a product. */
const wellKnown = new Set(['', 'aelwyd', 'aelwyd_app', 'aelwyd_owner', 'postgres', 'password', 'changeme', 'change-me', 'secret', 'admin', 'example', 'test']);

const rule = (name: string, isRight: (given: unknown) => boolean, context: ValidationOptions['context']) =>
  ValidateBy({ name, validator: { validate: isRight, defaultMessage: () => name } }, { context });

/** 32 bytes in base64, and not one byte again and again, as in an example. */
export function IsKey(): PropertyDecorator {
  const isKey = (given: unknown) => {
    const bytes = Buffer.from(typeof given === 'string' ? given.trim() : '', 'base64');
    return bytes.length === KEY_LENGTH && new Set(bytes).size > 8;
  };
  return rule('isKey', isKey, { en: 'must be 32 random bytes in base64. Make them with: openssl rand -base64 32', cy: 'rhaid iddo fod yn 32 beit ar hap mewn base64. Gwnewch nhw â: openssl rand -base64 32' });
}

/** In production nothing opens with a password that came with an example. */
export function IsNoDefaultPassword(): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isNoDefaultPassword',
      validator: {
        validate: (given, validating) => (validating?.object as { NODE_ENV?: string }).NODE_ENV !== 'production' || !wellKnown.has(passwordOf(given)),
        defaultMessage: () => 'isNoDefaultPassword',
      },
    },
    { context: { en: 'needs a password that is nobody’s default', cy: 'mae angen cyfrinair nad yw’n un diofyn' } },
  );
}

/** `all`, `none`, or roles with commas between them. */
export function IsRoleList(): PropertyDecorator {
  const isList = (given: unknown) => given === 'all' || given === 'none' || (typeof given === 'string' && given.split(',').every((role) => isRole(role.trim())));
  return rule('isRoleList', isList, { en: 'must be all, none, or roles with commas between them', cy: 'rhaid iddo fod yn all, none, neu rolau â choma rhyngddynt' });
}

/** `group=role`, with commas between them. */
export function IsRolesOfGroups(): PropertyDecorator {
  const isMapping = (given: unknown) => typeof given === 'string' && given.split(',').every((pair) => /^[^=]+=[^=]+$/.test(pair) && isRole(pair.split('=')[1]?.trim() ?? ''));
  return rule('isRolesOfGroups', isMapping, { en: 'must be group=role, with commas between them', cy: 'rhaid iddo fod yn group=role, â choma rhyngddynt' });
}

function passwordOf(given: unknown): string {
  // An address that cannot be read is another rule's to refuse.
  return URL.canParse(String(given)) ? decodeURIComponent(new URL(String(given)).password) : '?';
}
