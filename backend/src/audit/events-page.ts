import { actTitles } from './readers/act-titles.js';

/** A file of the source, by its path under `backend/src`. */
export interface SourceFile {
  path: string;
  text: string;
}

interface Written {
  routes: Set<string>;
  files: Set<string>;
}

const intro = `# Events of the audit log

Every kind of row the audit log can hold, found in the source: the mark of each route, and each note that is written. Written by \`npm run law\`;
\`npm test\` fails where it has drifted. What a row holds besides: when (UTC), who and in which roles, which children by number, the subject, the fields
that were asked for or changed (never a name), the request, the network, by what right. How it is kept: \`audit-export.md\`, \`keys.md\`.

A row stays as long as the log: nothing takes one out. Who reads the log: the page of a child’s readers, the queue of reading worth a look, and
whoever is given an export.

| Event | Told to the child as | Yn Gymraeg | Written by |
|---|---|---|---|
`;

/** The page `docs/security/audit-events.md`. */
export function auditEventsPage(files: readonly SourceFile[]): string {
  const events = new Map<string, Written>();
  const of = (event: string): Written => events.get(event) ?? events.set(event, { routes: new Set(), files: new Set() }).get(event)!;
  for (const { path, text } of files) {
    const base = /@Controller\('([^']*)'\)/.exec(text)?.[1] ?? '';
    for (const [, event = '', rest = ''] of text.matchAll(/@Audited\('([a-z-]+)'[^\n]*\n(?=([\s\S]{0,400}))/g)) {
      const [, method = '', part = ''] = /@(Get|Post|Put|Patch|Delete)\((?:'([^']*)')?\)/.exec(rest) ?? [];
      of(event).routes.add(`\`${method.toUpperCase()} /api/${[base, part].filter(Boolean).join('/')}\``);
    }
    for (const [said] of text.matchAll(/\bevent: [^,}\n]+/g)) {
      for (const [, event = ''] of said.matchAll(/'([a-z-]{4,})'/g)) of(event).files.add(`\`${path}\``);
    }
  }
  const rows = [...events].sort(([a], [b]) => (a < b ? -1 : 1)).map(([event, { routes, files: writtenIn }]) => {
    const title = actTitles[event];
    const by = [...(routes.size > 0 ? routes : writtenIn)].sort().join('<br>');
    return `| \`${event}\` | ${title?.en ?? '–'} | ${title?.cy ?? '–'} | ${by} |\n`;
  });
  return `${intro}${rows.join('')}`;
}
