import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeLists } from './code-lists.js';

export type CellType = 'string' | 'date' | 'datetime' | 'boolean' | 'integer' | 'number';

export interface ExtractField {
  name: string;
  type: CellType;
  required: boolean;
  /** The only values it may have; null where any will do. */
  codes: ReadonlySet<string> | null;
}

/** One file of the portable extract, as the data package describes it. */
export interface ExtractFile {
  /** Name without ending: `periods-of-care`. */
  name: string;
  fields: readonly ExtractField[];
  /** Columns that together name a row. */
  key: readonly string[];
  /** Columns that name a row of another file. */
  references: readonly { column: string; file: string }[];
}

interface Resource {
  name: string;
  schema: {
    fields: { name: string; type: CellType; constraints?: { required?: boolean; enum?: string[] }; 'aelwyd:codes'?: string }[];
    primaryKey: string[];
    foreignKeys?: { fields: string; reference: { resource: string } }[];
  };
}

/** The data package the application ships: what every extract is checked against and described by. */
export const dataPackage = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', '..', 'data', 'extract', 'datapackage.json'), 'utf8'),
) as { resources: Resource[] } & Record<string, unknown>;

/** Every file of an extract, in the order of the data package. */
export const extractFiles: readonly ExtractFile[] = dataPackage.resources.map(({ name, schema }) => ({
  name,
  key: schema.primaryKey,
  references: (schema.foreignKeys ?? []).map(({ fields, reference }) => ({ column: fields, file: reference.resource })),
  fields: schema.fields.map((field) => ({
    name: field.name,
    type: field.type,
    required: field.constraints?.required ?? false,
    codes: codesOf(field),
  })),
}));

/** Files without which a folder is no extract. */
export const neededFiles: readonly string[] = ['children', 'periods-of-care'];

const named = new Map(extractFiles.map((file) => [file.name, file]));

/** @throws Error for a name the data package does not have */
export function extractFile(name: string): ExtractFile {
  const file = named.get(name);
  if (!file) throw new Error(`No file of an extract is called ${name}`);
  return file;
}

export function isExtractFile(name: string): boolean {
  return named.has(name);
}

function codesOf(field: Resource['schema']['fields'][number]): ReadonlySet<string> | null {
  const list = field['aelwyd:codes'];
  if (list) {
    const codes = codeLists[list];
    if (!codes) throw new Error(`The data package names a code list the application does not have: ${list}`);
    return new Set(codes.map(({ code }) => code));
  }
  return field.constraints?.enum ? new Set(field.constraints.enum) : null;
}
