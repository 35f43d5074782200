import { age, covers, plusDays, plusMonths, workingDay } from './second-opinion-record.js';
/** Spec-only: the figures of what happened in a year. `r` is the record as D shows it. */ export function secondOpinionOnEvents(r, { authority, holidays }, D, statusOn) {
    const inYearTo = (end, day)=>day !== '' && plusMonths(end, -12) < day && day <= end;
    const inYear = (day)=>inYearTo(D, day);
    const childOf = (row)=>r.children.find((child)=>child.child_id === row.child_id);
    const yes = (is)=>is ? 'met' : 'not-met';
    const periods = r['periods-of-care'] ?? [];
    const reviews = r.reviews ?? [];
    const started = periods.filter((row)=>inYear(row.started_on) && statusOn(childOf(row), row.started_on) !== 'V1');
    const ended = periods.filter((row)=>inYear(row.ended_on) && statusOn(childOf(row), plusDays(row.ended_on, -1)) !== 'V1');
    const away = (r.placements ?? []).filter((row)=>(/^[FH]/.test(row.placement_type) || [
            'S1',
            'R1',
            'R2',
            'R3',
            'P2',
            'P3',
            'Z1'
        ].includes(row.placement_type)) && row.area_authority !== '' && row.area_authority !== authority && inYear(row.started_on));
    const decision = (row)=>(r['out-of-area-decisions'] ?? []).find((one)=>one.placement_id === row.placement_id);
    const panel = (row)=>{
        const made = decision(row);
        if (!made) return 'not-known';
        const limit = workingDay(row.started_on, 25, holidays);
        const referred = made.referred_to_panel_on;
        if (referred !== '' && referred <= row.started_on) return 'before';
        if (row.emergency === 'true' && referred !== '' && referred <= limit) return 'emergency-in-time';
        if (row.emergency === 'true' && referred === '' && D <= limit) return 'not-yet-due';
        if (row.emergency === '' && (referred !== '' && referred <= limit || referred === '' && D <= limit)) return 'not-known';
        return 'not-met';
    };
    const told = (row)=>{
        const made = decision(row);
        if (!made) return 'not-known';
        const limit = workingDay(row.started_on, 5, holidays);
        const both = [
            made.area_authority_notified_on,
            made.health_board_notified_on
        ].filter((day)=>day !== '');
        if (both.length === 2) return both.every((day)=>day <= limit) ? 'both-in-time' : 'late';
        return D <= limit ? 'not-yet-due' : both.length === 1 ? 'one-only' : 'not-told';
    };
    const approved = away.filter((row)=>decision(row)?.panel_approved === 'true' && decision(row).panel_met_on !== '' && decision(row).panel_met_on <= row.started_on);
    const due = [];
    for (const period of periods){
        if (statusOn(childOf(period), period.started_on) === 'V1') continue;
        const held = reviews.filter((row)=>row.child_id === period.child_id && covers(period, row.held_on));
        held.sort((a, b)=>a.held_on.localeCompare(b.held_on));
        for(let number = 0; number <= held.length; number++){
            const limit = number === 0 ? workingDay(period.started_on, 20, holidays) : plusMonths(held[number - 1].held_on, number === 1 ? 3 : 6);
            const review = held[number];
            if (!inYear(limit)) continue;
            if (review) due.push(yes((review.adjourned_on || review.held_on) <= limit));
            else if (period.ended_on === '' || limit < period.ended_on) due.push('not-met');
        }
    }
    const recent = reviews.filter((row)=>inYear(row.held_on));
    const spoke = (row)=>{
        if (row.iro_spoke_with_child_on !== '' && row.iro_spoke_with_child_on <= row.held_on) return 'spoke';
        if (row.not_spoken_reason !== '') return 'excused';
        return row.iro_spoke_with_child_on === '' ? 'not-known' : 'not-spoken';
    };
    const finals = (r.proceedings ?? []).filter((row)=>inYear(row.final_order_on));
    const homes = periods.filter((row)=>row.reason_ended === 'E4' && inYearTo(plusMonths(D, -12), row.ended_on));
    const back = (home)=>periods.some((row)=>row.child_id === home.child_id && row.started_on >= home.ended_on && row.started_on <= plusMonths(home.ended_on, 12));
    return {
        'started-in-year': {
            answers: started.map(()=>'counted')
        },
        'ended-in-year': {
            answers: ended.map((row)=>row.reason_ended || 'not-known')
        },
        'placed-out-of-area-in-year': {
            answers: [
                ...new Set(away.map((row)=>row.child_id))
            ].map(()=>'counted')
        },
        'out-of-area-panel': {
            answers: away.map(panel),
            extras: {
                approvedBefore: approved.length
            }
        },
        'out-of-area-notifications': {
            answers: away.map(told)
        },
        'reviews-in-time': {
            answers: due
        },
        'review-attendance': {
            answers: recent.filter((row)=>age(childOf(row).date_of_birth, row.held_on) >= 4).map((row)=>row.participation === '' ? 'not-known' : yes([
                    'PN1',
                    'PN2',
                    'PN3',
                    'PN4'
                ].includes(row.participation)))
        },
        'iro-spoke-before-review': {
            answers: recent.map(spoke)
        },
        'proceedings-26-weeks': {
            answers: finals.map((row)=>yes(row.final_order_on < plusDays(row.issued_on, 182)))
        },
        're-entry': {
            answers: homes.map((row)=>yes(back(row)))
        }
    };
}

//# sourceMappingURL=second-opinion-events.js.map