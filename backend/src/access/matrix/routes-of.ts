import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { ALLOWED, OPEN } from '../../http/route-marks.js';

const verbs = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'] as const;

export interface Route {
  verb: (typeof verbs)[number];
  /** As it was declared, with its parameters: `/api/children/:publicId`. */
  path: string;
  isOpen: boolean;
  permission: string | undefined;
}

/** Every route of the running server, from what the router was given; one the router does not know is a fault of this list. */
export function routesOf(app: NestFastifyApplication): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  const scanner = new MetadataScanner();
  const routes = controllers.flatMap(({ metatype, instance }) =>
    scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object).flatMap((method): Route[] => {
      const handler = (instance as Record<string, object>)[method] ?? {};
      const own: unknown = Reflect.getMetadata('path', handler);
      if (own === undefined) return [];
      const path = `/api/${String(Reflect.getMetadata('path', metatype as object))}/${String(own)}`.replace(/\/+/g, '/').replace(/\/$/, '');
      // In the order of Nest's own numbering of verbs.
      const verb = verbs[Reflect.getMetadata('method', handler) as number] ?? 'GET';
      return [{ verb, path, isOpen: Reflect.getMetadata(OPEN, handler) === true, permission: Reflect.getMetadata(ALLOWED, handler) as string | undefined }];
    }),
  );
  const fastify = app.getHttpAdapter().getInstance();
  const unknown = routes.filter(({ verb, path }) => !fastify.hasRoute({ method: verb, url: path }));
  if (unknown.length > 0) throw new Error(`the router does not know ${JSON.stringify(unknown)}`);
  return routes;
}
