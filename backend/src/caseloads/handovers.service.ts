import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { withChild } from '../children/with-child.js';
import { allocationRoles } from '../domain/codes/allocation-roles.js';
import { handoverReasons } from '../domain/codes/handover-reasons.js';
import { coded } from '../http/coded-view.js';
import type { Person } from '../http/person.js';
import { HandoversView } from './caseloads-view.js';
import { PAGE_SIZE } from './caseloads.query.js';

/** What the workers of a child told each other. */
@Injectable()
export class HandoversService {
  constructor(private readonly dataSource: DataSource) {}

  ofChild(person: Person, publicId: string, day: string, page: number): Promise<HandoversView> {
    return withChild(this.dataSource, person, { publicId, day }, async (manager, { childNo }) => {
      await note(manager, person, { event: 'handovers-seen', children: [childNo], fields: { page } });
      const rows = await manager.query(
        `select count(*) over ()::integer as total, h.handover_no as "handoverNo", h.handed_over_on as "on", h.role, f.name as "from", t.name as "to", h.reason, h.handover
        from record.handovers h join record.staff t on t.authority_id = h.authority_id and t.staff_no = h.to_staff_no
          left join record.staff f on f.authority_id = h.authority_id and f.staff_no = h.from_staff_no
        where h.child_no = $1 order by h.handed_over_on desc, h.handover_no desc limit $2 offset $3`,
        [childNo, PAGE_SIZE, (page - 1) * PAGE_SIZE],
      );
      const total = rows[0]?.total ?? 0;
      const handovers = rows.map(({ total: _total, role, reason, ...row }: { total: number; role: string; reason: string }) => ({ ...row, role: coded(allocationRoles, role), reason: coded(handoverReasons, reason) }));
      return { handovers, page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), total };
    });
  }
}
