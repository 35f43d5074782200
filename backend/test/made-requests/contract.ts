import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

export interface Schema {
  $ref?: string;
  type?: string;
  nullable?: boolean;
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: unknown[];
  format?: string;
  additionalProperties?: boolean | Schema;
  maxLength?: number;
}

export interface Route {
  verb: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  path: string;
  parameters: { name: string; in: 'path' | 'query' | 'header'; schema: Schema }[];
  body: Schema | null;
  isForm: boolean;
  /** Checks an answer of a status; none where the contract says nothing of what is in it. */
  answers: Map<number, ValidateFunction | null>;
}

interface Operation {
  parameters?: Route['parameters'];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

const document = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

export function schemaNamed(name: string): Schema {
  return document.components.schemas[name] ?? {};
}

export function named(schema: Schema): Schema {
  if (schema.$ref) return named(schemaNamed(schema.$ref.split('/').at(-1) ?? ''));
  return schema.allOf?.length === 1 ? named(schema.allOf[0]!) : schema;
}

/** The schema of a view as JSON Schema that lets through nothing the contract does not declare. */
function strict(schema: Schema): object {
  if (schema.$ref) return { $ref: schema.$ref.replace('#/components/schemas/', '#/definitions/') };
  const inner: Record<string, unknown> = { ...schema };
  delete inner['nullable'];
  if (schema.allOf) {
    delete inner['type'];
    inner['allOf'] = schema.allOf.map(strict);
  }
  if (schema.properties) {
    inner['properties'] = Object.fromEntries(Object.entries(schema.properties).map(([name, property]) => [name, strict(property)]));
    inner['additionalProperties'] ??= false;
  }
  if (schema.items) inner['items'] = strict(schema.items);
  if (typeof schema.additionalProperties === 'object') inner['additionalProperties'] = strict(schema.additionalProperties);
  return schema.nullable ? { anyOf: [{ type: 'null' }, inner] } : inner;
}

const definitions = Object.fromEntries(Object.entries(document.components.schemas).map(([name, schema]) => [name, strict(schema)]));
const ajv = new Ajv({ allErrors: false, validateFormats: false, strict: false });
ajv.addSchema({ $id: 'contract', definitions });

/** Every route of the contract. */
export const routes: readonly Route[] = Object.entries(document.paths).flatMap(([path, verbs]) =>
  Object.entries(verbs).map(([verb, { parameters = [], requestBody, responses }]): Route => {
    const [kind, body] = Object.entries(requestBody?.content ?? {})[0] ?? [];
    const answers = Object.entries(responses).map(([status, { content }]): [number, ValidateFunction | null] => {
      const schema = content?.['application/json']?.schema;
      return [Number(status), schema ? ajv.compile(JSON.parse(JSON.stringify(strict(schema)).replaceAll('#/definitions/', 'contract#/definitions/')) as object) : null];
    });
    return { verb: verb.toUpperCase() as Route['verb'], path, parameters, body: body?.schema ?? null, isForm: kind === 'multipart/form-data', answers: new Map(answers) };
  }),
);
