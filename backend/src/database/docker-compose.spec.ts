import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..', '..', '..');

interface Service {
  image?: string;
  build?: string;
  environment: Record<string, string>;
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck: { test: string[] };
}

/** No Docker engine runs the tests, so the file is held to its shape. */
describe('docker-compose.yml', () => {
  const compose = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8')) as {
    services: { database: Service; app: Service };
    volumes: Record<string, unknown>;
  };
  const { database, app } = compose.services;

  it('runs the built app beside a stock PostgreSQL of the version the store is designed for', () => {
    expect(database.image).toBe('postgres:18');
    expect(app.build).toBe('.');
    expect(existsSync(join(root, 'Dockerfile'))).toBe(true);
  });

  it('has no password of its own', () => {
    const given = Object.entries({ ...database.environment, ...app.environment }).filter(([name]) => name.includes('PASSWORD'));
    expect(given.length).toBeGreaterThan(0);
    for (const [, value] of given) expect(value).toMatch(/^\$\{AELWYD_[A-Z]+_PASSWORD/);
  });

  it('has no key of its own to sign the audit log with', () => {
    expect(app.environment['AELWYD_AUDIT_KEY']).toMatch(/^\$\{AELWYD_AUDIT_KEY:\?/);
  });

  it('works as the role that row-level security holds, and migrates as the owner', () => {
    expect(app.environment['DATABASE_URL']).toMatch(/^postgresql:\/\/aelwyd_app:/);
    expect(app.environment['DATABASE_OWNER_URL']).toMatch(/^postgresql:\/\/aelwyd_owner:/);
  });

  it('waits for the database to be healthy and says when the app is ready', () => {
    expect(app.depends_on?.['database']).toEqual({ condition: 'service_healthy' });
    expect(app.healthcheck.test.join(' ')).toContain('/api/health/ready');
  });

  it('keeps the store in a named volume and mounts only files that exist', () => {
    const mounts = (database.volumes ?? []).map((volume) => volume.split(':')[0] ?? '');
    expect(mounts).toContain('store');
    expect(compose.volumes).toHaveProperty('store');
    for (const mount of mounts.filter((name) => name.startsWith('.'))) expect(existsSync(join(root, mount))).toBe(true);
  });
});
