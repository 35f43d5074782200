import { planParts } from '../domain/plans/plan-parts.js';
import type { PlanTexts } from '../domain/plans/mirror.js';
import type { PlanChangeView } from './plan-compared-view.js';

/** The texts that differ, in the order of the plan. */
export function compared(now: PlanTexts, before: PlanTexts): PlanChangeView[] {
  const all = [...new Set([...now.keys(), ...before.keys()])];
  return all.flatMap((of) => {
    const [is, was] = [now.get(of) ?? '', before.get(of) ?? ''];
    return is === was ? [] : [{ about: titleOf(of), before: was || null, now: is || null }];
  });
}

function titleOf(of: string): { en: string; cy: string } {
  if (of === 'long-term') return { en: 'The long-term plan', cy: 'Y cynllun hirdymor' };
  if (of === 'concurrent') return { en: 'If that fails', cy: 'Os na fydd hynny’n gweithio' };
  if (of.startsWith('part.')) {
    const part = planParts.find(({ code }) => of === `part.${code}`);
    return part ? { en: part.en, cy: part.cy } : { en: 'A part of the plan', cy: 'Rhan o’r cynllun' };
  }
  if (of.endsWith('.why')) return { en: 'Why an outcome matters', cy: 'Pam mae canlyniad yn bwysig' };
  if (of.endsWith('.actions')) return { en: 'What will be done', cy: 'Beth fydd yn cael ei wneud' };
  return { en: 'An outcome', cy: 'Canlyniad' };
}
