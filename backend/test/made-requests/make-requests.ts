import fc from 'fast-check';
import { named, type Route, type Schema } from './contract.js';
import { nearlyRight, oddHeaders, type Sent } from './nearly-right.js';

/** One request as it is sent. */
export interface MadeRequest {
  url: string;
  payload: string | Buffer | undefined;
  headers: Record<string, string>;
}

/** What nobody means to send: bad types, huge, negative, nested, empty, foreign letters, names that every object has. */
const strange: unknown[] = [
  null, '', ' ', true, false, 0, -1, 1.5, 1e308, -2_147_483_649, 2_147_483_648, 9_007_199_254_740_993, [], {}, [null], [[[[]]]], { a: { b: { c: [] } } }, '\u0000', 'a\u0000b', '\ud800', '\u202e',
  'x'.repeat(70_000), '__proto__', 'constructor', 'toString', "' or 1=1 --", '${7*7}', '../../etc/passwd', '2026-02-30', '0000-00-00', '+275760-09-13', '99999-01-01', '2026-11-25T99:00:00Z', 'NaN', '-0', 'ŵŷ', '𝒳',
  { $gt: '' }, { toString: 1 }, { length: -1 }, 'true', '1', '9'.repeat(40),
];
const nested = JSON.parse(`${'['.repeat(900)}${']'.repeat(900)}`) as unknown;
const text = fc.oneof(fc.constantFrom('Nia', 'Llywelyn', 'a reason that is long enough to be believed', '2026-03-02', 'C1', 'looked-after'), fc.string({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 20 }));
const date = fc.constantFrom('2018-03-01', '2026-11-24', '2027-01-01', '1899-12-31');

/** A value a schema asks for. */
function asAsked(given: Schema): fc.Arbitrary<unknown> {
  const schema = named(given);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.format === 'date') return date;
  switch (schema.type) {
    case 'number':
    case 'integer':
      return fc.oneof(fc.constantFrom(1, 2, 3), fc.integer());
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(asAsked(schema.items ?? {}), { maxLength: 3 });
    case 'string':
      return fc.oneof(date, text, fc.uuid());
    default:
      return schema.properties ? objectOf(schema) : fc.constant({ en: 'x' });
  }
}

/** An object with what is asked for, some of it left out, some of it strange, and now and then something nobody asked for. */
function objectOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const whole = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, fc.oneof({ weight: 5, arbitrary: asAsked(schema) }, { weight: 1, arbitrary: fc.constantFrom(...strange, nested) })]));
  const more = fc.dictionary(fc.constantFrom('isAdmin', 'authorityId', 'childNo', '__proto__', 'constructor', 'roles', 'version', 'id'), fc.constantFrom(...strange), { maxKeys: 1 });
  return fc.oneof(
    { weight: 6, arbitrary: fc.record(whole, { requiredKeys: required.filter((name) => name in whole) as never[] }) },
    { weight: 2, arbitrary: fc.record(whole, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.tuple(fc.record(whole, { requiredKeys: [] }), more).map(([body, rest]) => ({ ...body, ...rest })) },
  );
}

const rawBodies = fc.constantFrom<string | Buffer>(
  '', 'null', '[]', '1', '"x"', '{', '{"__proto__":{"isAdmin":true}}', '{"constructor":{"prototype":{"x":1}}}', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`, '{"a":1,"a":2}',
  Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d]), Buffer.from('\ufeff{}', 'utf16le'), 'a=1&b[c]=2', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
);
const types = fc.constantFrom('application/json', 'application/json; charset=utf-16', 'text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data', 'multipart/form-data; boundary=x', 'x/y', '');
const strangeParts = ['..', '.', '%00', '%ff', '%c0%ae', '%2e%2e%2f', 'null', 'undefined', '-1', '1.5', '9'.repeat(30), '%F0%9F%98%80', "'", '__proto__', 'constructor', '*', 'x'.repeat(190), '%0d%0aset-cookie:a=b', '00000000-0000-0000-0000-000000000000'];

/** Requests of a route. `known` gives values that are there, by the name of a path's part; `right` a body as the route takes it. */
export function requestsOf({ verb, path, parameters, body, isForm }: Route, known: Readonly<Record<string, string[]>>, right: (() => object) | undefined): fc.Arbitrary<MadeRequest> {
  const parts = parameters.filter((each) => each.in === 'path').map(({ name, schema }) => {
    const there = [...(known[name] ?? ['1', '2']), ...(named(schema).enum ?? []).map(String)];
    return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...there) }, { weight: 1, arbitrary: fc.constantFrom(...strangeParts) }).map((value) => [name, value] as const);
  });
  const questions = parameters.filter((each) => each.in === 'query').map(({ name, schema }) =>
    fc.oneof(
      { weight: 4, arbitrary: asAsked(schema).map((value) => `${name}=${encoded(value)}`) },
      { weight: 3, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom(...strange).map((value) => `${name}=${encoded(value)}`) },
      { weight: 1, arbitrary: fc.constantFrom(`${name}=1&${name}=2`, `${name}[]=1`, `${name}[a]=1`, `${name}=%ff`, `${name}=%`, '__proto__=1', 'unasked=1') },
    ),
  );
  const key = fc.oneof({ weight: 6, arbitrary: fc.uuid() }, { weight: 1, arbitrary: fc.constantFrom('', 'x', '1'.repeat(500), "' --") });
  const made = body && !isForm ? objectOf(named(body)).map((value) => ({ payload: JSON.stringify(value), type: 'application/json' })) : fc.constant({ payload: undefined, type: '' });
  const content: fc.Arbitrary<Sent> = verb === 'GET' ? fc.constant({ payload: undefined, type: '' }) : fc.oneof<fc.Arbitrary<Sent>[]>(
    { weight: 8, arbitrary: made } as never,
    { weight: 1, arbitrary: fc.record({ payload: rawBodies, type: types }) } as never,
    { weight: isForm ? 8 : 0, arbitrary: formOf(body ?? {}) } as never,
    ...(right ? [{ weight: 9, arbitrary: nearlyRight(right, [...strange, nested]) } as never] : []),
  );
  return fc.tuple(fc.tuple(...parts), fc.tuple(...questions), content, key, oddHeaders).map(([where, asked, { payload, type, more }, idempotencyKey, odd]) => {
    const at = where.reduce((url, [name, value]) => url.replace(`{${name}}`, value), path);
    const query = asked.filter(Boolean).join('&');
    return { url: query ? `${at}?${query}` : at, payload, headers: { ...(type && { 'content-type': type }), 'idempotency-key': idempotencyKey, ...more, ...odd } };
  });
}

function formOf(schema: Schema): fc.Arbitrary<{ payload: string; type: string }> {
  const fields = Object.entries(named(schema).properties ?? {}).filter(([, { format, type }]) => format !== 'binary' && type !== 'array');
  const answers = fc.record(Object.fromEntries(fields.map(([name, asked]) => [name, fc.oneof({ weight: 6, arbitrary: asAsked(asked) }, { weight: 1, arbitrary: fc.constantFrom(...strange) })])), { requiredKeys: [] });
  return fc.tuple(answers, fc.constantFrom('Helo', '%PDF-1.7', '<svg>', '', 'a,b\n1,2'), fc.constantFrom('file', 'files', 'other')).map(([given, content, at]) => ({
    payload: `${Object.entries(given).map(([name, value]) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${String(typeof value === 'object' ? JSON.stringify(value) : value)}\r\n`).join('')}--b\r\ncontent-disposition: form-data; name="${at}"; filename="a.txt"\r\n\r\n${content}\r\n--b--\r\n`,
    type: 'multipart/form-data; boundary=b',
  }));
}

function encoded(value: unknown): string {
  const said = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return encodeURIComponent(said.toWellFormed());
}
