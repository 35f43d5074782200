import { Controller, Get, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { withChild } from '../children/with-child.js';
import { alertKinds } from '../domain/codes/alert-kinds.js';
import { coded } from '../http/coded-view.js';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { AlertsView, type AlertView } from './alerts-view.js';

type Row = Omit<AlertView, 'kind'> & { kind: string };

@Controller('children/:publicId/alerts')
export class AlertsController {
  constructor(private readonly dataSource: DataSource) {}

  /** The child's alerts. */
  @Allowed('see-children')
  @Audited('alerts-seen', { by: 'act' })
  @Get()
  alerts(@SignedIn() person: Person, @Param('publicId') publicId: string): Promise<AlertsView> {
    const day = today();
    return withChild(this.dataSource, person, { publicId, day }, async (manager, { childNo }) => {
      await note(manager, person, { event: 'alerts-seen', children: [childNo] });
      const rows: Row[] = await manager.query(
        `select x.alert_id as key, x.kind, x.details, x.started_on as "startedOn", x.review_on as "reviewOn", coalesce(x.review_on < $2, false) as "isReviewLate", x.reviewed_on as "reviewedOn",
          x.ended_on as "endedOn", x.end_reason as "endReason", s.name as "raisedBy"
          from record.alerts x left join record.staff s on s.authority_id = x.authority_id and s.staff_no = x.raised_by
          where x.authority_id = record.current_authority() and x.child_no = $1 order by x.started_on, x.alert_no`,
        [childNo, day],
      );
      const alerts = rows.map((row) => ({ ...row, kind: coded(alertKinds, row.kind) }));
      const isOpen = ({ endedOn }: AlertView) => endedOn === null || endedOn > day;
      return { open: alerts.filter(isOpen), ended: alerts.filter((alert) => !isOpen(alert)).reverse().slice(0, 50) };
    });
  }
}
