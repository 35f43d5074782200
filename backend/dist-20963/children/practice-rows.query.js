import { activities } from '../domain/codes/activities.js';
import { careLeaverAccommodations } from '../domain/codes/care-leaver-accommodations.js';
import { educationPlanExemptions } from '../domain/codes/education-plan-exemptions.js';
import { healthAssessmentKinds } from '../domain/codes/health-assessment-kinds.js';
import { participations } from '../domain/codes/participations.js';
import { pathwayKinds } from '../domain/codes/pathway-kinds.js';
import { permanenceOptions } from '../domain/codes/permanence-options.js';
import { coded } from '../http/coded-view.js';
/** What was done with and for one child, newest first. */ export async function practiceRowsOf(manager, childNo) {
    return {
        reviews: await titled(manager, childNo, {
            participation: participations
        }, `select r.held_on as "heldOn", s.name as "chairedBy", r.participation, r.iro_spoke_with_child_on as "iroSpokeWithChildOn", r.record_distributed_on as "recordDistributedOn"
        from record.reviews r left join record.staff s on s.authority_id = r.authority_id and s.staff_no = r.chaired_by
        where r.child_no = $1 order by r.held_on desc, r.day_order desc`),
        plans: await titled(manager, childNo, {
            permanenceOption: permanenceOptions
        }, `select prepared_on as "preparedOn", permanence_option as "permanenceOption", has_health_plan as "hasHealthPlan",
        has_personal_education_plan as "hasPersonalEducationPlan", agreed_with_child as "agreedWithChild"
        from record.care_and_support_plans where child_no = $1 order by prepared_on desc, day_order desc`),
        visits: await titled(manager, childNo, {}, `select v.visited_on as "visitedOn", s.name as by, v.statutory, v.seen, v.seen_alone as "seenAlone"
        from record.visits v left join record.staff s on s.authority_id = v.authority_id and s.staff_no = v.staff_no
        where v.child_no = $1 order by v.visited_on desc, v.visit_no desc limit 25`),
        healthAssessments: await titled(manager, childNo, {
            kind: healthAssessmentKinds
        }, 'select assessed_on as "assessedOn", kind, refused from record.health_assessments where child_no = $1 order by assessed_on desc, kind'),
        educationPlans: await titled(manager, childNo, {
            exempt: educationPlanExemptions
        }, 'select agreed_on as "agreedOn", reviewed_on as "reviewedOn", exempt from record.personal_education_plans where child_no = $1 order by agreed_on desc'),
        careLeaverRecords: await titled(manager, childNo, {
            accommodation: careLeaverAccommodations,
            activity: activities
        }, `select recorded_on as "recordedOn", category, accommodation, activity, in_touch as "inTouch"
        from record.care_leavers where child_no = $1 order by recorded_on desc`),
        pathway: await titled(manager, childNo, {
            kind: pathwayKinds
        }, `select completed_on as "completedOn", kind, young_person_took_part as "youngPersonTookPart"
        from record.pathway_assessments_and_plans where child_no = $1 order by completed_on desc, kind`)
    };
}
/** The rows of a query, with the codes in the named columns given their titles. */ async function titled(manager, childNo, lists, sql) {
    const rows = await manager.query(sql, [
        childNo
    ]);
    const titlesOf = (row)=>Object.entries(lists).map(([column, list])=>[
                column,
                coded(list, row[column])
            ]);
    return rows.map((row)=>({
            ...row,
            ...Object.fromEntries(titlesOf(row))
        }));
}

//# sourceMappingURL=practice-rows.query.js.map