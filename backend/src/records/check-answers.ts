import { datesAhead } from '../domain/rules/dates-ahead.js';
import { numberRanges } from '../domain/rules/number-ranges.js';
import { canBeRead, dayOfCell } from '../exchange/extract/cell-values.js';
import type { FieldProblem } from '../http/problem.js';
import type { FieldColumn } from './kind-table.js';
import type { RowValues } from './record-kind.js';
import { answerWords } from './record-words.js';

const LINE = 200;
const TEXT = 20_000;

/** Each answer by itself: that it is there, can be read, and is not ahead of its time. One problem a question at most. */
export function checkAnswers(fields: readonly FieldColumn[], values: RowValues, today: string): FieldProblem[] {
  return fields.flatMap((column): FieldProblem[] => {
    const message = wrongWith(column, values[column.field.name] ?? '', today);
    return message && isAsked(column.field, values) ? [{ field: column.field.name, message }] : [];
  });
}

/** Answers to questions the kind does not ask. */
export function notAsked(fields: readonly FieldColumn[], values: RowValues): FieldProblem[] {
  const asked = new Set(fields.map(({ field }) => field.name));
  return Object.keys(values).filter((name) => !asked.has(name)).map((field) => ({ field, message: answerWords.notAsked() }));
}

/** A question is asked where another answer opens it; one that is not asked has no answer. */
export function isAsked({ askedWhen }: FieldColumn['field'], values: RowValues): boolean {
  return !askedWhen || askedWhen.is.includes(values[askedWhen.field] ?? '');
}

function wrongWith({ field, type, required, codes, refersTo }: FieldColumn, text: string, today: string): FieldProblem['message'] | null {
  const { name, label } = field;
  if (text.trim() === '') return required || field.isNeeded ? (field.missing ?? answerWords.missing(label)) : null;
  if (refersTo !== null) return null; // Whether it names a row is asked of the record.
  if (codes ?? field.codes) return (codes?.has(text) ?? field.codes?.some(({ code }) => code === text)) ? null : answerWords.choose(label);
  switch (type) {
    case 'date':
      if (Number.isNaN(dayOfCell(text))) return answerWords.notReal(label);
      return text > today && !field.isAhead && !datesAhead.has(name) ? answerWords.ahead(label) : null;
    case 'datetime':
      if (!/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/.test(text) || Number.isNaN(dayOfCell(text.slice(0, 10)))) return answerWords.noTime(label);
      return text.slice(0, 10) > today && !field.isAhead ? answerWords.ahead(label) : null;
    case 'boolean':
      return canBeRead.boolean(text) ? null : answerWords.choose(label);
    case 'integer':
    case 'number':
      return wrongNumber(field, type, text);
    case 'string':
      return !canBeRead.string(text) || text.length > (field.isLong ? TEXT : LINE) ? answerWords.tooLong(label, field.isLong ? TEXT : LINE) : null;
  }
}

function wrongNumber({ name, label }: FieldColumn['field'], type: 'integer' | 'number', text: string): FieldProblem['message'] | null {
  if (!canBeRead[type](text)) return type === 'integer' ? answerWords.notWhole(label) : answerWords.notNumber(label);
  const [least, most] = numberRanges[name] ?? [null, null];
  return (least !== null && Number(text) < least) || (most !== null && Number(text) > most) ? answerWords.outside(label, least ?? 0, most) : null;
}
