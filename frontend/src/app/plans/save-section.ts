import type { Api } from '../api/api';
import {
  addAction, addHelper, addOutcome, changeHelper, changeOutcome, giveCopyOfPlan, tellOutcome, writePart, writePlanTexts,
} from '../api/functions';
import type { ActionDto, CopyDto, HelperDto, OutcomeDto, OutcomeUpdateDto, PlanTextsDto, WrittenView } from '../api/models';
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

/** Saves one section of a version and answers with the number of its row. The answers were checked against the section’s questions, so they have its shape. */
export function saveSection(api: Api, { publicId, versionNo, section, no, version, key, assessmentNo, body }: SectionToSave): Promise<WrittenView> {
  const [of, idempotent] = [{ publicId, versionNo }, { 'idempotency-key': key }];
  const number = Number(no);
  switch (section) {
    case 'long-term':
      return api.invoke(writePlanTexts, { ...of, body: { ...body, assessmentNo, version } as unknown as PlanTextsDto });
    case 'outcome': {
      const outcome = body as unknown as OutcomeDto;
      if (no === undefined) return api.invoke(addOutcome, { ...of, ...idempotent, body: outcome });
      return api.invoke(changeOutcome, { publicId, outcomeNo: number, body: { ...outcome, version } });
    }
    case 'action':
      return api.invoke(addAction, { publicId, outcomeNo: number, ...idempotent, body: body as unknown as ActionDto });
    case 'part':
      return api.invoke(writePart, { ...of, part: no ?? '', body: { howMet: (body['howMet'] as string | null) ?? '', version } });
    case 'helper': {
      const helper = body as unknown as HelperDto;
      if (no === undefined) return api.invoke(addHelper, { ...of, ...idempotent, body: helper });
      return api.invoke(changeHelper, { publicId, helperNo: number, body: { ...helper, version } });
    }
    case 'copy':
      return api.invoke(giveCopyOfPlan, { ...of, ...idempotent, body: body as unknown as CopyDto });
    case 'update':
      return api.invoke(tellOutcome, { publicId, outcomeNo: number, ...idempotent, body: body as unknown as OutcomeUpdateDto });
  }
}
