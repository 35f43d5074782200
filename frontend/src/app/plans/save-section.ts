import type { Api } from '../api/api';
import {
  addAction, addHelper, addOutcome, changeHelper, changeOutcome, giveCopyOfPlan, tellOutcome, writePart, writePlanTexts,
} from '../api/functions';
import type { ActionDto, CopyDto, HelperDto, OutcomeDto, OutcomeUpdateDto, PlanTextsDto } from '../api/models';
import type { SectionName } from './plan-sections';

/** A section to be saved: what it is of, over which version, and the key that makes a second sending the same as the first. */
export interface SectionToSave {
  readonly publicId: string;
  readonly versionNo: number;
  readonly section: SectionName;
  readonly no: string | undefined;
  readonly version: number;
  readonly key: string;
  readonly assessmentNo: number | null;
  readonly body: Readonly<Record<string, string | number | boolean | null>>;
}

/** Saves one section of a version. The answers were checked against the section’s questions, so they have its shape. */
export async function saveSection(api: Api, { publicId, versionNo, section, no, version, key, assessmentNo, body }: SectionToSave): Promise<void> {
  const [of, idempotent] = [{ publicId, versionNo }, { 'idempotency-key': key }];
  const number = Number(no);
  switch (section) {
    case 'long-term':
      return void (await api.invoke(writePlanTexts, { ...of, body: { ...body, assessmentNo, version } as unknown as PlanTextsDto }));
    case 'outcome': {
      const outcome = body as unknown as OutcomeDto;
      if (no === undefined) return void (await api.invoke(addOutcome, { ...of, ...idempotent, body: outcome }));
      return void (await api.invoke(changeOutcome, { publicId, outcomeNo: number, body: { ...outcome, version } }));
    }
    case 'action':
      return void (await api.invoke(addAction, { publicId, outcomeNo: number, ...idempotent, body: body as unknown as ActionDto }));
    case 'part':
      return void (await api.invoke(writePart, { ...of, part: no ?? '', body: { howMet: (body['howMet'] as string | null) ?? '', version } }));
    case 'helper': {
      const helper = body as unknown as HelperDto;
      if (no === undefined) return void (await api.invoke(addHelper, { ...of, ...idempotent, body: helper }));
      return void (await api.invoke(changeHelper, { publicId, helperNo: number, body: { ...helper, version } }));
    }
    case 'copy':
      return void (await api.invoke(giveCopyOfPlan, { ...of, ...idempotent, body: body as unknown as CopyDto }));
    case 'update':
      return void (await api.invoke(tellOutcome, { publicId, outcomeNo: number, ...idempotent, body: body as unknown as OutcomeUpdateDto }));
  }
}
