import { activities } from '../codes/activities.js';
import { allocationRoles } from '../codes/allocation-roles.js';
import { careLeaverAccommodations } from '../codes/care-leaver-accommodations.js';
import { participations } from '../codes/participations.js';
import { pathwayKinds } from '../codes/pathway-kinds.js';
import { codeIn } from './care-rows.js';
import { dayOrNone, readerOf, rowsOfChildren, yesNo } from './plain-rows.js';
/** What is done for children: allocations, reviews, proceedings and leaving care. */ export function workRows(tables, childAt, areaAt, staffAt) {
    const of = (name, date)=>rowsOfChildren(tables.get(name), childAt, childAt.size, date);
    const allocations = of('allocations', 'started_on');
    const leavers = of('care-leavers', 'recorded_on');
    const pathways = of('pathway-assessments-and-plans', 'completed_on');
    const proceedings = of('proceedings', 'issued_on');
    return {
        allocations: {
            from: allocations.from,
            startedOn: allocations.int32('started_on', dayOrNone),
            endedOn: allocations.int32('ended_on', dayOrNone),
            role: allocations.int8('role', codeIn(allocationRoles)),
            staffNo: allocations.int32('staff_id', staffAt)
        },
        reviews: reviewFacts(tables, childAt, staffAt),
        careLeavers: {
            from: leavers.from,
            recordedOn: leavers.int32('recorded_on', dayOrNone),
            category: leavers.int8('category', Number),
            accommodation: leavers.int8('accommodation', codeIn(careLeaverAccommodations)),
            area: leavers.int16('area_authority', areaAt),
            activity: leavers.int8('activity', codeIn(activities)),
            hasSponsoredScheme: leavers.flags('sponsored_scheme')
        },
        pathways: {
            from: pathways.from,
            completedOn: pathways.int32('completed_on', dayOrNone),
            kind: pathways.int8('kind', codeIn(pathwayKinds))
        },
        proceedings: {
            from: proceedings.from,
            issuedOn: proceedings.int32('issued_on', dayOrNone),
            finalOrderOn: proceedings.int32('final_order_on', dayOrNone)
        }
    };
}
function reviewFacts(tables, childAt, staffAt) {
    const table = tables.get('reviews');
    const id = readerOf(table, 'review_id');
    const reviewNo = new Map((table?.rows ?? []).map((row, at)=>[
            id(row),
            at + 1
        ]));
    const rows = rowsOfChildren(table, childAt, childAt.size, 'held_on');
    return {
        from: rows.from,
        reviewNo: rows.int32('review_id', (text)=>reviewNo.get(text)),
        heldOn: rows.int32('held_on', dayOrNone),
        adjournedOn: rows.int32('adjourned_on', dayOrNone),
        chairedBy: rows.int32('chaired_by', staffAt),
        spokeWithChildOn: rows.int32('iro_spoke_with_child_on', dayOrNone),
        hasNotSpokenReason: rows.flags('not_spoken_reason'),
        participation: rows.int8('participation', codeIn(participations)),
        permanencePlanClear: rows.int8('permanence_plan_clear', yesNo)
    };
}

//# sourceMappingURL=work-rows.js.map