import { instantOfCell } from './cell-values.js';
import type { ExtractContent } from './extract-content.js';
import type { ExtractFinding } from './extract-finding.js';
import { faultTexts } from './fault-texts.js';

/** What a folder's datapackage.json says of whose records these are and when they were written. */
export function readDataPackage(bytes: Buffer | null, unread: ExtractFinding[]): Pick<ExtractContent, 'authority' | 'extractedAt'> {
  const tell = (rule: string, column: string | null, message: ExtractFinding['message']) =>
    unread.push({ file: 'datapackage.json', line: 1, column, rule, child: null, message });
  const said = bytes === null ? {} : parsed(bytes);
  if (said === null) {
    tell('authority', null, faultTexts.unreadablePackage());
    return { authority: '', extractedAt: null };
  }
  const { authority, extractedAt, forSharing } = said;
  if (forSharing === true) tell('authority', 'aelwyd.forSharing', faultTexts.forSharing());
  if (typeof authority !== 'string' || authority === '') tell('authority', 'aelwyd.authority', faultTexts.noAuthority());
  const isSaid = extractedAt !== undefined && extractedAt !== null && extractedAt !== '';
  const instant = isSaid ? instantSaid(String(extractedAt)) : null;
  if (isSaid && instant === null) tell('type', 'aelwyd.extractedAt', faultTexts.extractedAt(JSON.stringify(extractedAt)));
  return { authority: typeof authority === 'string' ? authority : '', extractedAt: instant };
}

/** Only warnings hang on it, so a bare day or an instant without its offset will do. */
function instantSaid(text: string): string | null {
  return [text, `${text}Z`, `${text}T00:00:00Z`].find((instant) => !Number.isNaN(instantOfCell(instant))) ?? null;
}

/** Null where it is no JSON object. */
function parsed(bytes: Buffer): Record<string, unknown> | null {
  try {
    const whole: unknown = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
    if (typeof whole !== 'object' || whole === null) return null;
    const ours = (whole as Record<string, unknown>)['aelwyd'];
    return typeof ours === 'object' && ours !== null ? (ours as Record<string, unknown>) : {};
  } catch {
    return null; // Told as unreadable by the caller.
  }
}
