import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { readSettings, WrongSettings } from './read-settings.js';
import { signInOf } from './sign-in-of.js';

const key = () => randomBytes(32).toString('base64');
const provider = { AELWYD_OIDC_ISSUER: 'https://login.council.example', AELWYD_OIDC_CLIENT: 'aelwyd', AELWYD_OIDC_SECRET: 'a secret of sixteen', AELWYD_OIDC_AUTHORITY: 'W06000001' };
const production = { NODE_ENV: 'production', AELWYD_AUDIT_KEY: key(), AELWYD_SECRETS_KEY: key() };

const problemsOf = (environment: NodeJS.ProcessEnv) => {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error;
    return error.problems.map(({ name }) => name);
  }
};

describe('the settings', () => {
  it('need not be set at all where it is not production', () => {
    expect(readSettings({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', AELWYD_IDLE_MINUTES: 30, AELWYD_SESSION_HOURS: 12 });
    expect(readSettings({ PORT: '', AELWYD_ADDRESS: ' ' })).toMatchObject({ PORT: 3000 });
  });

  it.each([
    { wrong: { PORT: '70000' }, named: ['PORT'] },
    { wrong: { PORT: 'three thousand' }, named: ['PORT'] },
    { wrong: { DATABASE_URL: 'mysql://a' }, named: ['DATABASE_URL'] },
    { wrong: { AELWYD_ADDRESS: 'http://aelwyd.council.example' }, named: ['AELWYD_ADDRESS'] },
    { wrong: { AELWYD_ADDRESS: 'https://aelwyd.council.example/path' }, named: ['AELWYD_ADDRESS'] },
    { wrong: { AELWYD_SMTP_URL: 'http://mail' }, named: ['AELWYD_SMTP_URL'] },
    { wrong: { AELWYD_CLAMD: '127.0.0.1' }, named: ['AELWYD_CLAMD'] },
    { wrong: { AELWYD_AUDIT_KEY: 'short' }, named: ['AELWYD_AUDIT_KEY'] },
    { wrong: { AELWYD_SECRETS_KEY: Buffer.alloc(32).toString('base64') }, named: ['AELWYD_SECRETS_KEY'] },
    { wrong: { AELWYD_IDLE_MINUTES: '0' }, named: ['AELWYD_IDLE_MINUTES'] },
    { wrong: { AELWYD_SESSION_HOURS: '25' }, named: ['AELWYD_SESSION_HOURS'] },
    { wrong: { AELWYD_SECOND_FACTOR: 'social-worker, king' }, named: ['AELWYD_SECOND_FACTOR'] },
    { wrong: { AELWYD_OIDC_ISSUER: 'https://login.council.example' }, named: ['AELWYD_OIDC_CLIENT', 'AELWYD_OIDC_SECRET', 'AELWYD_OIDC_AUTHORITY'] },
    { wrong: { ...provider, AELWYD_OIDC_GROUPS: 'workers=social-worker,kings=king' }, named: ['AELWYD_OIDC_GROUPS'] },
    { wrong: { NODE_ENV: 'production' }, named: ['AELWYD_AUDIT_KEY', 'AELWYD_SECRETS_KEY'] },
    { wrong: { ...production, AELWYD_SECRETS_KEY: production.AELWYD_AUDIT_KEY }, named: ['AELWYD_SECRETS_KEY'] },
    { wrong: { ...production, DATABASE_URL: 'postgresql://aelwyd_app:aelwyd@database/aelwyd' }, named: ['DATABASE_URL'] },
    { wrong: { ...production, DATABASE_OWNER_URL: 'postgresql://aelwyd_owner@database/aelwyd' }, named: ['DATABASE_OWNER_URL'] },
    { wrong: { PORT: '-1', AELWYD_IDLE_MINUTES: 'x', NODE_ENV: 'prod' }, named: ['NODE_ENV', 'PORT', 'AELWYD_IDLE_MINUTES'] },
  ])('that are wrong are named all at once: $named', ({ wrong, named }) => {
    expect(problemsOf(wrong).sort()).toEqual([...named].sort());
  });

  it('that are right let production start, with the sign-in of an organisation', () => {
    expect(problemsOf({ ...production, ...provider, AELWYD_OIDC_GROUPS: 'workers=social-worker, heads=head-of-service', DATABASE_URL: 'postgresql://aelwyd_app:Vq93kd@database/aelwyd' })).toEqual([]);
  });

  it('say in both languages what is wrong, and never what was given', () => {
    expect(() => readSettings({ AELWYD_SECRETS_KEY: 'hunter2', NODE_ENV: 'production' })).toThrow(
      'AELWYD_AUDIT_KEY is not set, and is needed in production.\nAELWYD_AUDIT_KEY: nid yw wedi’i osod, ac mae ei angen yn production.\nAELWYD_SECRETS_KEY must be 32 random bytes in base64',
    );
    expect(() => readSettings({ AELWYD_SECRETS_KEY: 'hunter2' })).not.toThrow('hunter2');
  });

  it('say how people sign in', () => {
    const key32 = randomBytes(32);
    expect(signInOf(readSettings({ AELWYD_IDLE_MINUTES: '15', AELWYD_SECOND_FACTOR: 'head-of-service, iro' }), key32)).toEqual({
      idleSeconds: 900, wholeSeconds: 43_200, sessionsAtOnce: 10, secondFactorRoles: ['head-of-service', 'iro'], secretsKey: key32,
    });
    expect(signInOf(readSettings({}), undefined).secondFactorRoles).toContain('social-worker');
    expect(signInOf(readSettings({ AELWYD_SECOND_FACTOR: 'none' }), undefined).secondFactorRoles).toEqual([]);
  });
});
