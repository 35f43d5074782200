import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Finding } from './finding.js';

/** Heading lines of the files specs write, by path. */
const headings: Record<string, string> = {
  header: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
  episodes: 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
  reviews: 'CHILD,DOB,REVIEW,REVIEW_CODE',
  uasc: 'CHILD,SEX,DOB,DUC',
  oc3: 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM',
  ad1: 'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR',
  missing: 'CHILD,DOB,MISSING,MIS_START,MIS_END',
  sw_episodes: 'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON',
};

/** Three invented children, for the header of a return. */
export const threeChildren = [
  'A1,1,01/05/2008,WBRI,,,', 'A2,2,29/02/2004,BAFR,,,', 'A3,2,11/11/2001,REFU,,,',
];

/** For specs: writes a return to a folder of its own. Rows by file, or by `year/file`; a header of three children unless given. */
export async function madeReturn(files: Record<string, readonly string[]>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aelwyd-ssda903-'));
  const named = Object.keys(files).some((path) => path.endsWith('header')) ? files : { header: threeChildren, ...files };
  for (const [path, rows] of Object.entries(named)) {
    const file = join(folder, `${path}.csv`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${[headings[path.split('/').at(-1) ?? ''], ...rows].join('\n')}\n`);
  }
  return folder;
}

/** Findings in one line each, as specs compare them. */
export function inShort(findings: readonly Finding[]): string[] {
  return findings.map(({ file, line, column, rule }) => `${file}:${line} ${rule} ${column ?? '-'}`);
}
