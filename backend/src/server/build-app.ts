import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { closeConnectionsWhenStopping } from '../http/close-connections.js';
import { problemOfStatus } from '../http/edge-problems.js';
import { askForOwnHeader } from '../http/own-requests.js';
import { PinoLogger } from '../http/pino-logger.js';
import { ProblemFilter, sendProblem } from '../http/problem.filter.js';
import { nameRequest, requestLog } from '../http/request-log.js';
import { setSecurityHeaders } from '../http/security-headers.js';
import { refuseUnstorable } from '../http/storable-requests.js';
import { validation } from '../http/validation.js';
import { serveWebApp } from '../http/web-app.js';
import { SignInSettings } from '../staff/sign-in-settings.js';
import { AppModule } from './app.module.js';
import { countRequests } from './count-requests.js';

export interface AppOptions {
  /** Folder of the built web app; absent, the API alone is served. */
  webFolder?: string;
  logLevel?: string;
  /** The log, where it is to go elsewhere than to standard error. */
  log?: FastifyBaseLogger;
  /** Addresses of the proxies in front, comma-separated: what they say of the caller and of https is believed. */
  trustedProxies?: string;
  /** How people sign in, where it is not as by default. */
  signIn?: Partial<SignInSettings>;
  /** Requests a session may make in a minute; left out, they are not counted. */
  requestsAMinute?: number;
}

/** The whole server, ready to listen or to be injected into, over connections that are already open. */
export async function buildApp(dataSource: DataSource, { webFolder, logLevel = 'warn', log = requestLog(logLevel), trustedProxies, signIn, requestsAMinute }: AppOptions = {}): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    loggerInstance: log,
    genReqId: nameRequest,
    trustProxy: trustedProxies ?? false,
    bodyLimit: 1024 * 1024,
    routerOptions: { maxParamLength: 200 },
    // An address that cannot be read never comes to the application.
    frameworkErrors: (error: Error & { statusCode?: number }, _request: FastifyRequest, reply: FastifyReply) => void sendProblem(reply, problemOfStatus(error.statusCode ?? 400)),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(dataSource, SignInSettings.of(signIn)), adapter, { logger: new PinoLogger(log), abortOnError: false });
  app.setGlobalPrefix('api');
  app.useGlobalPipes(validation());
  app.useGlobalFilters(new ProblemFilter());
  await app.register(cookie);
  await app.register(multipart);
  await setSecurityHeaders(app);
  await serveWebApp(app, webFolder);
  const fastify = adapter.getInstance();
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    void reply.header('x-request-id', request.id);
  });
  if (requestsAMinute) await countRequests(fastify, requestsAMinute);
  askForOwnHeader(fastify);
  refuseUnstorable(fastify);
  closeConnectionsWhenStopping(fastify);
  await app.init();
  await fastify.ready();
  return app;
}
