import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const app = join(import.meta.dirname, '..', '..');
/** Parts in which somebody writes at length: where their draft is, or why there is none. */
const stated: Record<string, string> = {
  'access/emergency-reason': 'why a restricted record is opened stays on no device',
  'access/review-form': 'what is found of somebody’s access stays on no device',
  'access/sample-form': 'a list of references, pasted from elsewhere',
  'documents/document-page': 'a line on why it was kept in error, typed again in a moment',
  'plans/plan-question': 'the draft is that of plans/section-page, around it',
  'records/record-field': 'the draft is that of records/record-page, around it',
  'visits/child-found-form': 'the draft is that of visits/record-visit, around it',
};

describe('whoever writes at length', () => {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(ts|html)$/.test(path) && !path.endsWith('.spec.ts'));
  const read = (path: string) => readFileSync(join(app, path), 'utf8');
  const writing = files.filter((path) => read(path).includes('<textarea')).map((path) => path.replace(/\.(ts|html)$/, ''));

  it('has a draft, or it is said why not', () => {
    expect(writing.length).toBeGreaterThan(10);
    expect(writing.filter((part) => !read(`${part}.ts`).includes('inject(Drafts).open') && !(part in stated))).toEqual([]);
  });

  it('is stated for nothing that is gone, and the drafts around it are there', () => {
    expect(Object.keys(stated).filter((part) => !writing.includes(part))).toEqual([]);
    for (const [, around] of Object.values(stated).flatMap((why) => [...why.matchAll(/that of ([\w/-]+),/g)])) expect(read(`${around}.ts`)).toContain('inject(Drafts).open');
  });
});
