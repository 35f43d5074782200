import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import { type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { ALLOWED } from '../http/route-marks.js';
import { permissions } from './permissions.js';
import { type Role, roles } from './roles.js';

const verbs = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'] as const;

interface Route {
  verb: (typeof verbs)[number];
  path: string;
  permission: string;
}

/** Every route that needs a permission, read from the running server, asked by everybody. */
describe('the access matrix', () => {
  let test: TestApp;
  let routes: Route[];
  const people = new Map<Role, Asking>();
  beforeAll(async () => {
    test = await makeTestApp();
    routes = [...test.app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()].flatMap(({ metatype, instance }) => routesOf(metatype, instance)));
    for (const role of roles) people.set(role, await test.as([role]));
  });
  afterAll(() => test.close());

  const ask = (as: Asking, { verb, path }: Route) => (verb === 'GET' ? as.get(path) : as.send(verb, path, {}));

  it('knows every route of the contract that is not open', () => {
    expect(routes.length).toBeGreaterThan(15);
  });

  it('lets nobody in who is not signed in', async () => {
    for (const route of routes) expect({ ...route, status: (await ask(test.nobody, route)).status }).toEqual({ ...route, status: 401 });
  });

  it.each(roles)('is the table of permissions, for a %s', async (role) => {
    const asking = people.get(role);
    if (!asking) throw new Error(`nobody is a ${role}`);
    const held = permissions.filter((entry) => entry.roles.includes(role)).map(({ permission }) => permission);
    // Signing out is last: it would end the session the others are asked with.
    for (const route of routes.toSorted((a, b) => Number(a.path.endsWith('sign-out')) - Number(b.path.endsWith('sign-out')))) {
      const { status } = await ask(asking, route);
      expect({ ...route, isRefused: status === 403, isFailure: status >= 500 }).toEqual({ ...route, isRefused: !held.includes(route.permission) || readsOnly(role, route), isFailure: false });
    }
  });
});

/** An inspector reads; what is left to change is their own language and session. */
function readsOnly(role: Role, { verb, permission }: Route): boolean {
  return role === 'inspector' && verb !== 'GET' && permission !== 'use-aelwyd';
}

function routesOf(metatype: unknown, instance: object): Route[] {
  const base = String(Reflect.getMetadata('path', metatype as object));
  const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = prototype[name] ?? {};
    const permission = Reflect.getMetadata(ALLOWED, handler) as string | undefined;
    if (!permission) return [];
    const path = `/api/${base}/${Reflect.getMetadata('path', handler)}`.replace(/\/+/g, '/').replace(/\/$/, '');
    // In the order of Nest's own numbering of verbs.
    const verb = verbs[Reflect.getMetadata('method', handler) as number] ?? 'GET';
    return [{ verb, path: path.replaceAll(/:\w*[iI]d/g, '7d444840-9dc0-41d1-b245-5ffdce74fad2').replace(':code', 'looked-after'), permission }];
  });
}
