import type { EntityManager } from 'typeorm';
import type { MergeView } from './merges-view.js';

export const PAGE_SIZE = 25;

export interface MergeRow extends MergeView {
  childNo: number;
  goneChildNo: number;
  gonePublicId: string;
  total: number;
}

/** Merges of children whom the person may see; the latest first. */
export function mergesOf(manager: EntityManager, { mergeNo, page = 1 }: { mergeNo?: number; page?: number }): Promise<MergeRow[]> {
  return manager.query(
    `select count(*) over ()::integer as total, m.merge_no as "mergeNo", m.child_no as "childNo", m.gone_child_no as "goneChildNo", m.gone_public_id as "gonePublicId", c.public_id as "publicId", concat_ws(' ', c.forenames, c.surname) as name,
      m.gone_child_id as "goneReference", m.because, m.merged_at as "mergedAt", a.name as "mergedBy", m.undone_at as "undoneAt", m.undone_because as "undoneBecause",
      (select count(*)::integer from find.merged_rows r where r.authority_id = m.authority_id and r.merge_no = m.merge_no and r.did = 'moved') as moved,
      (select count(*)::integer from find.merged_rows r where r.authority_id = m.authority_id and r.merge_no = m.merge_no and r.did = 'left-out') as "leftOut"
    from find.merges m join record.children c on c.authority_id = m.authority_id and c.child_no = m.child_no
      left join staff.accounts a on a.authority_id = m.authority_id and a.account_no = m.merged_by
    where $1::integer is null or m.merge_no = $1 order by m.merged_at desc, m.merge_no desc limit $2 offset $3`,
    [mergeNo ?? null, PAGE_SIZE, (page - 1) * PAGE_SIZE],
  );
}

export function mergeView({ total: _total, childNo: _childNo, goneChildNo: _goneChildNo, gonePublicId: _gonePublicId, ...merge }: MergeRow): MergeView {
  return merge;
}
