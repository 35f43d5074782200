import type { Bilingual } from '../ui/language/language';
import { readDay } from '../ui/language/read-day';
import { sayDay } from '../ui/language/say-day';

/** One question of a section of the plan. `label` and `missing` are keys of the catalogue; without `missing` it may be left out. */
export interface PlanField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'long' | 'voice' | 'day' | 'score' | 'choice';
  readonly missing?: string;
  readonly hint?: string;
  readonly choices?: readonly { readonly code: string; readonly title: Bilingual }[];
}

/** Answers as they are typed: days as somebody writes them, a score `0` to `10` or `unsure`, a choice by its code; '' is no answer. */
export type Answers = Readonly<Record<string, string>>;

/** What is still to be put right. */
export function faultsIn(fields: readonly PlanField[], answers: Answers, today: string): { field: string; key: string }[] {
  return fields.flatMap(({ name, kind, missing }) => {
    const answer = (answers[name] ?? '').trim();
    if (answer === '') return missing ? [{ field: name, key: missing }] : [];
    return kind === 'day' && 'fault' in readDay(answer, today) ? [{ field: name, key: 'plans.notRealDay' }] : [];
  });
}

/** Answers as they are sent: ISO dates, numbers, yes and no, null for nothing. */
export function toSend(fields: readonly PlanField[], answers: Answers, today: string): Record<string, string | number | boolean | null> {
  return Object.fromEntries(fields.map(({ name, kind }) => [name, sent(kind, (answers[name] ?? '').trim(), today)]));
}

function sent(kind: PlanField['kind'], answer: string, today: string): string | number | boolean | null {
  if (answer === '') return null;
  if (kind === 'day') {
    const day = readDay(answer, today);
    return 'on' in day ? day.on : null;
  }
  if (kind === 'score') return answer === 'unsure' ? null : Number(answer);
  if (kind === 'choice' && (answer === 'true' || answer === 'false')) return answer === 'true';
  return answer;
}

/** What is stored, as somebody would type it. A stored score of nothing is not sure yet. */
export function asTyped(fields: readonly PlanField[], stored: Readonly<Record<string, unknown>>, language: 'en' | 'cy'): Answers {
  return Object.fromEntries(
    fields.map(({ name, kind }) => {
      const value = stored[name];
      if (kind === 'score') return [name, value === null ? 'unsure' : value === undefined ? '' : String(value)];
      if (value === null || value === undefined) return [name, ''];
      return [name, kind === 'day' ? sayDay(String(value), language) : String(value)];
    }),
  );
}
