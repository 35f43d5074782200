import type { RecordFieldView, RecordKindView } from '../api/models';
import type { LanguageCode } from '../ui/language/language';
import { readDay } from '../ui/language/read-day';
import { sayDay } from '../ui/language/say-day';
import { readTime } from './read-time';
import { fieldsOf } from './record-kinds';

/** What has been typed and chosen so far, by field; the time of a date and time stands beside it under `<name>@`. */
export type Answers = Readonly<Record<string, string>>;

/** What is being written: the answers, why a stored one changes, and whether the open spell ends with this one. */
export interface Written {
  readonly answers: Answers;
  readonly reason: string;
  readonly ends: boolean;
  readonly end: Answers;
}

export const timeOf = (name: string): string => `${name}@`;

/** Stored answers as they stand in a form: days in words. */
export function asTyped(kind: RecordKindView, values: Answers, language: LanguageCode): Answers {
  const typed: Record<string, string> = {};
  for (const { name, type } of fieldsOf(kind)) {
    const text = values[name] ?? '';
    const [day = '', time = ''] = text.split('T');
    typed[name] = (type === 'date' || type === 'datetime') && text !== '' ? sayDay(day, language) : text;
    if (type === 'datetime') typed[timeOf(name)] = time;
  }
  return typed;
}

/** Answers as they are sent. What cannot be read as a day or a time is sent as it was typed: the server says what is wrong with it. */
export function toSend(kind: RecordKindView, answers: Answers, today: string): Record<string, string> {
  return Object.fromEntries(fieldsOf(kind).map((field) => [field.name, isAsked(field, answers) ? sent(field, answers, today) : '']));
}

function sent({ name, type }: RecordFieldView, answers: Answers, today: string): string {
  const text = (answers[name] ?? '').trim();
  if (type !== 'date' && type !== 'datetime') return text;
  const [day, time] = [readDay(text, today), (answers[timeOf(name)] ?? '').trim()];
  const on = 'on' in day ? day.on : text;
  if (type === 'date' || (text === '' && time === '')) return on;
  return `${on}T${readTime(time) ?? time}`;
}

/** A question is asked where another answer opens it. */
export function isAsked({ askedWhen }: Pick<RecordFieldView, 'askedWhen'>, answers: Answers): boolean {
  return !askedWhen || askedWhen.is.includes(answers[askedWhen.field] ?? '');
}

/** What differs between what was read and what is sent. */
export function differences(before: Answers, after: Answers): Record<string, string> {
  return Object.fromEntries(Object.entries(after).filter(([name, text]) => text !== (before[name] ?? '')));
}

/** The answers typed for these questions, with the times beside them. */
export function onlyOf(questions: Answers, typed: Answers): Answers {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => name in questions || (name.endsWith('@') && name.slice(0, -1) in questions)));
}
