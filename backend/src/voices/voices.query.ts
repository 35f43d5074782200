import type { EntityManager } from 'typeorm';
import { voiceConsents } from '../domain/codes/voice-consents.js';
import { voiceMethods } from '../domain/codes/voice-methods.js';
import { coded } from '../http/coded-view.js';
import type { VoiceView } from './voices-view.js';

export const PAGE_SIZE = 25;

type Row = Omit<VoiceView, 'method' | 'consent'> & { method: string | null; consent: string | null };

/** A page of what one child said, the latest first. */
export async function voicesOf(manager: EntityManager, childNo: number, page: number): Promise<{ voices: VoiceView[]; total: number }> {
  const rows: (Row & { total: number })[] = await manager.query(
    `select count(*) over ()::integer as total, x.voice_id as key, x.words, x.language, x.translation, x.said_on as "saidOn", x.said_at as "saidAt", s.name as "heardBy", x.place, x.method, x.consent,
      x.what_happened as "whatHappened", x.what_happened_on as "whatHappenedOn", x.child_told_on as "childToldOn"
      from record.voices x left join record.staff s on s.authority_id = x.authority_id and s.staff_no = x.heard_by
      where x.authority_id = record.current_authority() and x.child_no = $1 order by x.said_on desc, x.voice_no desc limit $2 offset $3`,
    [childNo, PAGE_SIZE, (page - 1) * PAGE_SIZE],
  );
  const voices = rows.map(({ total: _total, method, consent, ...said }) => ({ ...said, method: coded(voiceMethods, method), consent: coded(voiceConsents, consent) }));
  return { voices, total: rows[0]?.total ?? 0 };
}
