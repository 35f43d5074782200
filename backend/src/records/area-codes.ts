import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Code } from '../domain/codes/code.js';

const shipped = readFileSync(join(import.meta.dirname, '..', '..', 'data', 'reference', 'areas.csv'), 'utf8');

/** Councils’ areas by GSS code, those of Wales first, as the shipped reference data names them. */
export const areaCodes: readonly Code[] = (parse(shipped, { columns: true, skip_empty_lines: true }) as Record<'gss_code' | 'name_en' | 'name_cy', string>[]).map(
  ({ gss_code, name_en, name_cy }) => ({ code: gss_code, en: name_en, cy: name_cy }),
);
