import { legalStatuses } from '../codes/legal-statuses.js';
import { permanenceOptions } from '../codes/permanence-options.js';
import { placementTypes } from '../codes/placement-types.js';
import { positionOf } from '../codes/code.js';
import { providers } from '../codes/providers.js';
import { reasonsEnded } from '../codes/reasons-ended.js';
import { healthAssessmentKinds } from '../codes/health-assessment-kinds.js';
import { dayOrNone, readerOf, rowsOfChildren, yesNo } from './plain-rows.js';
export const codeIn = (list)=>(text)=>positionOf(list, text);
/** How children are cared for: periods, legal statuses, placements, plans and health. */ export function careRows(tables, childAt, areaAt) {
    const of = (name, date)=>rowsOfChildren(tables.get(name), childAt, childAt.size, date);
    const periods = of('periods-of-care', 'started_on');
    const statuses = of('legal-statuses', 'started_on');
    const plans = of('care-and-support-plans', 'prepared_on');
    const education = of('personal-education-plans', 'agreed_on');
    const health = of('health-assessments', 'assessed_on');
    return {
        periods: {
            from: periods.from,
            startedOn: periods.int32('started_on', dayOrNone),
            endedOn: periods.int32('ended_on', dayOrNone),
            reasonEnded: periods.int8('reason_ended', codeIn(reasonsEnded))
        },
        legalStatuses: {
            from: statuses.from,
            startedOn: statuses.int32('started_on', dayOrNone),
            endedOn: statuses.int32('ended_on', dayOrNone),
            status: statuses.int8('legal_status', codeIn(legalStatuses))
        },
        placements: placementFacts(tables, childAt, areaAt),
        plans: {
            from: plans.from,
            preparedOn: plans.int32('prepared_on', dayOrNone),
            hasHealthPlan: plans.int8('has_health_plan', yesNo),
            hasEducationPlan: plans.int8('has_personal_education_plan', yesNo),
            permanenceOption: plans.int8('permanence_option', codeIn(permanenceOptions))
        },
        educationPlans: {
            from: education.from,
            agreedOn: education.int32('agreed_on', dayOrNone),
            isExempt: education.flags('exempt')
        },
        healthAssessments: {
            from: health.from,
            assessedOn: health.int32('assessed_on', dayOrNone),
            kind: health.int8('kind', codeIn(healthAssessmentKinds)),
            refused: health.int8('refused', yesNo)
        }
    };
}
function placementFacts(tables, childAt, areaAt) {
    const decisions = tables.get('out-of-area-decisions');
    const decided = readerOf(decisions, 'placement_id');
    const decisionOf = new Map((decisions?.rows ?? []).map((row)=>[
            decided(row),
            row
        ]));
    const table = tables.get('placements');
    const placementId = readerOf(table, 'placement_id');
    const placementNo = new Map((table?.rows ?? []).map((row, at)=>[
            placementId(row),
            at + 1
        ]));
    const rows = rowsOfChildren(table, childAt, childAt.size, 'started_on');
    const decision = (column)=>{
        const read = readerOf(decisions, column);
        return (id)=>read(decisionOf.get(id) ?? []);
    };
    const decisionDay = (column)=>rows.int32('placement_id', (id)=>dayOrNone(decision(column)(id)));
    return {
        from: rows.from,
        placementNo: rows.int32('placement_id', (id)=>placementNo.get(id)),
        startedOn: rows.int32('started_on', dayOrNone),
        endedOn: rows.int32('ended_on', dayOrNone),
        type: rows.int8('placement_type', codeIn(placementTypes)),
        provider: rows.int8('provider', codeIn(providers)),
        area: rows.int16('area_authority', areaAt),
        emergency: rows.int8('emergency', yesNo),
        hasDecision: Uint8Array.from(rows.int8('placement_id', (id)=>decisionOf.has(id) ? 1 : 0)),
        referredToPanelOn: decisionDay('referred_to_panel_on'),
        approvedByPanel: rows.int8('placement_id', (id)=>yesNo(decision('panel_approved')(id))),
        panelMetOn: decisionDay('panel_met_on'),
        areaAuthorityToldOn: decisionDay('area_authority_notified_on'),
        healthBoardToldOn: decisionDay('health_board_notified_on')
    };
}

//# sourceMappingURL=care-rows.js.map