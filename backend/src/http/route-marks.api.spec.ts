import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { makeTestApp, type TestApp } from '../../test/test-app.js';
import { permissions } from '../staff/permissions.js';
import { ALLOWED, AUDITED, type AuditMark, OPEN } from './route-marks.js';

/** The routes that anybody may ask. Adding to them is a decision, so it is made here too. */
const open = [
  'CalendarController.calendar', 'DemoAccountsController.demoAccounts', 'HealthController.live', 'HealthController.ready', 'OpenApiController.contract',
  'PasskeySignInController.askForPasskey', 'PasskeySignInController.signInByPasskey', 'PasswordController.choosePassword', 'PasswordController.forgetPassword', 'ProviderController.askProvider', 'ProviderController.loggedOutAtProvider', 'ProviderController.signInByProvider', 'SignInController.signIn', 'WaysController.waysToSignIn',
];

describe('every route', () => {
  let test: TestApp;
  let routes: { name: string; open?: boolean; allowed?: string; audited?: AuditMark }[];
  beforeAll(async () => {
    test = await makeTestApp();
    const controllers = [...test.app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
    const scanner = new MetadataScanner();
    routes = controllers.flatMap(({ metatype, instance }) =>
      scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object).flatMap((method) => {
        const handler = (instance as Record<string, object>)[method] ?? {};
        const of = (mark: string) => Reflect.getMetadata(mark, handler);
        return of('path') === undefined ? [] : [{ name: `${metatype?.name}.${method}`, open: of(OPEN), allowed: of(ALLOWED), audited: of(AUDITED) }];
      }),
    );
  });
  afterAll(() => test.close());

  it('is found by this test', () => {
    expect(routes.map(({ name }) => name)).toEqual(expect.arrayContaining(['MeController.me', ...open]));
  });

  it('is open only where this test says so', () => {
    expect(routes.filter((route) => route.open).map(({ name }) => name).sort()).toEqual(open);
  });

  it('says which permission of the table it needs, and what it leaves in the audit log', () => {
    const known = permissions.map(({ permission }) => permission);
    const wanting = routes.filter(({ open: isOpen, allowed, audited }) => !isOpen && !(allowed && known.includes(allowed) && audited));
    expect(wanting).toEqual([]);
  });

  it('says why where it leaves nothing', () => {
    const silent = routes.filter(({ audited }) => audited?.by === 'never');
    expect(silent.filter(({ audited }) => !audited?.because)).toEqual([]);
  });
});
