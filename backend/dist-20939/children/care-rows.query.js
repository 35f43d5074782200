import { allocationRoles } from '../domain/codes/allocation-roles.js';
import { categoriesOfNeed } from '../domain/codes/categories-of-need.js';
import { legalStatuses } from '../domain/codes/legal-statuses.js';
import { placementTypes } from '../domain/codes/placement-types.js';
import { providers } from '../domain/codes/providers.js';
import { reasonsEnded } from '../domain/codes/reasons-ended.js';
import { coded } from '../http/coded-view.js';
/** The spells of one child's care, newest first. */ export async function careRowsOf(manager, childNo) {
    const rows = (sql)=>manager.query(sql, [
            childNo
        ]);
    const spell = (row)=>({
            startedOn: row['started_on'] ?? '',
            endedOn: row['ended_on'] ?? null
        });
    const periods = await rows('select * from record.periods_of_care where child_no = $1 order by started_on desc');
    const statuses = await rows('select * from record.legal_statuses where child_no = $1 order by started_on desc');
    const placements = await rows(`select p.*, coalesce(c.name, s.name) as placed_with from record.placements p
      left join record.carers c on c.authority_id = p.authority_id and c.carer_no = p.carer_no
      left join record.settings s on s.authority_id = p.authority_id and s.setting_no = p.setting_no
      where p.child_no = $1 order by p.started_on desc`);
    const allocations = await rows(`select a.*, s.name as worker from record.allocations a join record.staff s on s.authority_id = a.authority_id and s.staff_no = a.staff_no
      where a.child_no = $1 order by a.started_on desc, a.role`);
    return {
        periods: periods.map((row)=>({
                ...spell(row),
                categoryOfNeed: coded(categoriesOfNeed, row['category_of_need']),
                reasonEnded: coded(reasonsEnded, row['reason_ended'])
            })),
        legalStatuses: statuses.map((row)=>({
                ...spell(row),
                legalStatus: coded(legalStatuses, row['legal_status'])
            })),
        placements: placements.map((row)=>({
                ...spell(row),
                reference: row['placement_id'] ?? '',
                placementType: coded(placementTypes, row['placement_type']),
                provider: coded(providers, row['provider']),
                with: row['placed_with'] ?? null
            })),
        allocations: allocations.map((row)=>({
                ...spell(row),
                role: coded(allocationRoles, row['role']),
                worker: row['worker'] ?? ''
            }))
    };
}

//# sourceMappingURL=care-rows.query.js.map