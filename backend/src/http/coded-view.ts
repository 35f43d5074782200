import { type Code } from '../domain/codes/code.js';
import { BilingualView } from './bilingual-view.js';

/** A code of a list of the field and what it means. */
export class CodedView {
  code: string;
  title: BilingualView;
}

/** A stored code with its title; null where nothing is recorded. */
export function coded(list: readonly Code[], code: string | null | undefined): CodedView | null {
  const found = code ? list.find((entry) => entry.code === code) : undefined;
  return found ? { code: found.code, title: { en: found.en, cy: found.cy } } : null;
}
