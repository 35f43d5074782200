import type { FastifyRequest } from 'fastify';

const browsers: readonly [RegExp, string][] = [[/Edg\//, 'Edge'], [/Firefox\//, 'Firefox'], [/Chrome\//, 'Chrome'], [/Safari\//, 'Safari']];
const systems: readonly [RegExp, string][] = [[/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Windows/, 'Windows'], [/Mac OS X/, 'macOS'], [/Linux/, 'Linux']];

/** What somebody is signed in with, in the makers' own names: `Firefox, Windows`; undefined where it says nothing we know. */
export function browserOf(request: FastifyRequest): string | undefined {
  const agent = request.headers['user-agent'] ?? '';
  const named = [browsers, systems].map((known) => known.find(([pattern]) => pattern.test(agent))?.[1]);
  return named.filter((name) => name !== undefined).join(', ') || undefined;
}
