import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { auditEventsPage } from '../audit/events-page.js';
import { openQuestionsMarkdown } from '../domain/duties/questions-page.js';
import { dutyRegisterMarkdown, type DutyFiles } from '../domain/duties/register-page.js';

/* Writes docs/law/duties.md and docs/law/questions.md from the duties, docs/security/audit-events.md from the source; with --check says which of them has drifted. */

const root = join(import.meta.dirname, '..', '..', '..');
const sources = join(root, 'backend', 'src', 'domain', 'duties');
const paths = readdirSync(sources, { recursive: true }).map(String).filter((path) => path.endsWith('.ts')).sort();
const files = paths.map((path) => ({ path: relative(root, join(sources, path)), text: readFileSync(join(sources, path), 'utf8') }));

/** The specs of a duty import its file, or name it. */
function filesOf(id: string): DutyFiles {
  const source = files.find(({ path, text }) => path.endsWith('.duty.ts') && text.includes(`id: '${id}'`));
  if (!source) throw new Error(`No file writes ${id}`);
  const imported = source.path.split('/').at(-1)!.replace(/\.ts$/, '.js');
  const specs = files.filter(({ path, text }) => path.endsWith('.spec.ts') && (text.includes(`/${imported}'`) || text.includes(`'${id}'`)));
  return { source: source.path, specs: specs.map(({ path }) => path) };
}

const backend = join(root, 'backend', 'src');
const sourceFiles = readdirSync(backend, { recursive: true }).map(String).filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts')).sort()
  .map((path) => ({ path, text: readFileSync(join(backend, path), 'utf8') }));

const pages = {
  'law/duties.md': dutyRegisterMarkdown(filesOf), 'law/questions.md': openQuestionsMarkdown(), 'security/audit-events.md': auditEventsPage(sourceFiles),
};
for (const [name, text] of Object.entries(pages)) {
  const path = join(root, 'docs', name);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (read(path) !== text) {
    process.stderr.write(`Not what the source says: ${path}\nRun npm run law and commit what it writes.\n`);
    process.exitCode = 1;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Not written yet.
    return undefined;
  }
}
