import { gzipSync } from 'node:zlib';
import fc from 'fast-check';

/** A body as it is sent. */
export interface Sent {
  payload: string | Buffer | undefined;
  type: string;
  more?: Record<string, string>;
}

type Step = string | number;
const bomb = gzipSync(Buffer.alloc(30_000_000, '['));

/** The places of a value, from itself inwards. */
function placesOf(value: unknown, at: Step[] = []): Step[][] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, inner]) => placesOf(inner, [...at, Array.isArray(value) ? Number(name) : name]))];
}

/** The value with another in one place; `undefined` leaves the place out. */
function changed(value: unknown, [step, ...rest]: Step[], becomes: unknown): unknown {
  if (step === undefined) return becomes;
  if (Array.isArray(value)) return value.map((inner, at) => (at === step ? changed(inner, rest, becomes) : inner));
  return { ...(value as object), [step]: changed((value as Record<Step, unknown>)[step], rest, becomes) };
}

/** What is right of a route, as it is, wrong in one place, or sent in a way nobody sends it. */
export function nearlyRight(right: () => object, strange: readonly unknown[]): fc.Arbitrary<Sent> {
  const example = right();
  if ('form' in example) return fc.constantFrom<Sent>(...formsNear(String(example.form)));
  const places = placesOf(example).slice(1);
  const wrong = places.length === 0 ? fc.constant(example) : fc.tuple(fc.constantFrom(...places), fc.constantFrom(...strange, undefined)).map(([place, becomes]) => changed(right(), place, becomes));
  const text = () => JSON.stringify(right());
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(null).map((): Sent => ({ payload: text(), type: 'application/json' })) },
    { weight: 8, arbitrary: wrong.map((body): Sent => ({ payload: JSON.stringify(body), type: 'application/json' })) },
    { weight: 2, arbitrary: fc.constantFrom('utf-16', 'latin', 'torn', 'gzip', 'bomb', 'text', 'twice', 'more').map((how) => sentOddly(text(), how)) },
  );
}

function sentOddly(text: string, how: string): Sent {
  const json = 'application/json';
  switch (how) {
    case 'utf-16':
      return { payload: Buffer.from(text, 'utf16le'), type: 'application/json; charset=utf-16' };
    case 'latin':
      return { payload: Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.from(',"ŵ":"\xe9"}', 'latin1')]), type: json };
    case 'torn':
      return { payload: text.slice(0, -1), type: json };
    case 'gzip':
      return { payload: gzipSync(text), type: json, more: { 'content-encoding': 'gzip' } };
    case 'bomb':
      return { payload: bomb, type: json, more: { 'content-encoding': 'gzip' } };
    case 'text':
      return { payload: text, type: 'text/plain' };
    case 'twice':
      return { payload: `${text}${text}`, type: json };
    default:
      return { payload: text.replace(/\}$/, `${text === '{}' ? '' : ','}"authorityId":2,"__proto__":{"isAdmin":true}}`), type: json };
  }
}

function formsNear(form: string): Sent[] {
  const type = 'multipart/form-data; boundary=b';
  return [
    { payload: form, type }, { payload: form.replaceAll('--b', '--c'), type }, { payload: form.slice(0, -20), type }, { payload: form.replace('Helo', '\0'.repeat(2000)), type },
    { payload: form.replace(/name="\w+"/, 'name="__proto__"'), type }, { payload: form.replace(/filename="[^"]*"/, 'filename="../../etc/passwd"'), type }, { payload: form, type: 'multipart/form-data' },
    { payload: form, type: 'application/json' }, { payload: `${form}${form}`, type }, { payload: form.replace('content-disposition', `x: ${'y'.repeat(20_000)}\r\ncontent-disposition`), type },
  ];
}

/** Headers nobody means to send. */
export const oddHeaders = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>>(
      { 'accept-language': 'x'.repeat(5000) }, { 'accept-language': 'cy;q=-1,,;;*' }, { accept: 'text/xml' }, { 'x-forwarded-for': `1.1.1.1, ' or 1=1 --` }, { 'x-forwarded-host': 'elsewhere.example' }, { host: 'elsewhere.example' },
      { 'if-none-match': `"'` }, { 'if-match': '*' }, { range: 'bytes=0-999999999999' }, { 'x-http-method-override': 'DELETE' }, { cookie: 'a=b; a=c; %ff=%' }, { authorization: 'Bearer x' }, { 'x-aelwyd': '' }, { origin: 'https://elsewhere.example' },
      { 'user-agent': `\u00ff${'x'.repeat(2000)}` }, { 'x-request-id': `' --` },
    ),
  },
);
