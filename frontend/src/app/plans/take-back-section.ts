import type { Api } from '../api/api';
import { dropAction, dropHelper, dropOutcome, takeBackCopy, untellOutcome } from '../api/functions';
import type { WrittenView } from '../api/models';
import { saveSection, type SectionToSave } from './save-section';

/**
 * Takes back a section that was saved a moment ago: what is new is taken out again, and what was changed says what it said before,
 * unless somebody else has changed it since.
 */
export function takeBackSection(api: Api, saved: SectionToSave, { no }: WrittenView, before: SectionToSave['body']): Promise<WrittenView> {
  const { publicId, section, version } = saved;
  if (section === 'action') return api.invoke(dropAction, { publicId, actionNo: no });
  if (section === 'update') return api.invoke(untellOutcome, { publicId, updateNo: no });
  if (section === 'copy') return api.invoke(takeBackCopy, { publicId, copyNo: no });
  if (saved.no === undefined && section === 'outcome') return api.invoke(dropOutcome, { publicId, outcomeNo: no });
  if (saved.no === undefined && section === 'helper') return api.invoke(dropHelper, { publicId, helperNo: no });
  return saveSection(api, { ...saved, version: version + 1, body: before });
}
