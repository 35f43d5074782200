import { secondOpinionOnEvents } from './second-opinion-events.js';
import { age, asAt, covers, days, plusMonths } from './second-opinion-record.js';
/** Spec-only: every figure of data-profile.md worked out a second time, in nested loops over text, straight from the page. */ export function secondOpinion(record, background, D) {
    const r = asAt(record, D);
    const of = (table, child)=>(r[table] ?? []).filter((row)=>row.child_id === child.child_id);
    const newest = (rows, date)=>rows.reduce((best, row)=>!best || row[date] >= best[date] ? row : best, undefined);
    const statusOn = (child, day)=>of('legal-statuses', child).find((row)=>covers(row, day))?.legal_status ?? '';
    const lookedAfterOn = (child, day)=>of('periods-of-care', child).some((row)=>covers(row, day)) && statusOn(child, day) !== 'V1';
    const children = r.children;
    const lac = children.filter((child)=>lookedAfterOn(child, D));
    const notLac = children.filter((child)=>!lookedAfterOn(child, D));
    const placed = (child)=>of('placements', child).find((row)=>covers(row, D));
    const type = (child)=>placed(child)?.placement_type ?? '';
    const leaver = (child)=>newest(of('care-leavers', child), 'recorded_on');
    const period = (child)=>of('periods-of-care', child).find((row)=>covers(row, D));
    const plan = (child)=>newest(of('care-and-support-plans', child).filter((row)=>row.prepared_on >= period(child).started_on), 'prepared_on');
    const aged = (child, from, to)=>age(child.date_of_birth, D) >= from && age(child.date_of_birth, D) <= to;
    const yes = (is)=>is ? 'met' : 'not-met';
    const yesNo = (cell)=>cell === 'true' ? 'met' : cell === 'false' ? 'not-met' : 'not-known';
    const byPlacement = (is)=>({
            answers: lac.map((child)=>type(child) ? yes(is(type(child))) : 'not-known')
        });
    const year = days(plusMonths(D, -12), D).slice(1);
    const half = days(plusMonths(D, -6), D).slice(1);
    const held = (child)=>of('reviews', child).filter((row)=>covers(period(child), row.held_on)).map((row, at)=>({
                row,
                at
            })).sort((a, b)=>a.row.held_on.localeCompare(b.row.held_on) || a.at - b.at).map(({ row })=>row);
    const twice = lac.filter((child)=>held(child).length >= 2);
    const young = notLac.filter((child)=>leaver(child) && aged(child, 16, 24));
    const owed = notLac.filter((child)=>[
            '2',
            '3',
            '4'
        ].includes(leaver(child)?.category ?? ''));
    const young1617 = notLac.filter((child)=>leaver(child)?.category === '2' && aged(child, 16, 17));
    const allocated = (child, role)=>of('allocations', child).filter((row)=>row.role === role);
    const planned = lac.filter((child)=>plan(child));
    const bands = {
        WHTE: 'White',
        A1: 'White',
        MIXD: 'Mixed',
        B3: 'Mixed',
        ASAB: 'Asian',
        C2: 'Asian',
        E1: 'Asian',
        BBAC: 'Black',
        D1: 'Black',
        OOTH: 'Other',
        E2: 'Other'
    };
    const own = (r.carers ?? []).filter((row)=>row.agency === 'own' && /^(mainstream|connected-person|temporary-connected-person)$/.test(row.kind) && row.approved_on <= D && (row.approval_ended_on === '' || D < row.approval_ended_on));
    const workers = (r.staff ?? []).filter((row)=>covers(row, D) && [
            'social-worker',
            'senior-practitioner'
        ].includes(row.job));
    const setting = (t)=>t === '' ? 'not-known' : t.startsWith('F') ? 'foster' : t === 'P1' ? 'parents' : [
            'H3',
            'H4'
        ].includes(t) ? 'childrens-home' : [
            'H1',
            'H2',
            'H21',
            'H22'
        ].includes(t) ? 'secure' : t === 'S1' ? 'residential-school' : [
            'H5',
            'R1',
            'R2',
            'R3'
        ].includes(t) ? 'other-residential' : [
            'P2',
            'P3'
        ].includes(t) ? 'independent-living' : t.startsWith('A') ? 'adoption' : [
            'R4',
            'R5'
        ].includes(t) ? 'custody' : t.startsWith('M') ? 'absent' : 'other';
    const legal = (child)=>{
        const status = statusOn(child, D);
        const home = type(child) === 'P1' ? 'with-parents' : 'not-with-parents';
        if (status === 'C2' || status === 'C1') return `${status === 'C2' ? 'full' : 'interim'}-care-order-${home}`;
        return ({
            '': 'not-known',
            V2: 'section-76',
            J1: 'remand',
            E1: 'placement-order'
        })[status] ?? 'other';
    };
    const where = (area)=>area === '' ? 'not-known' : area === background.authority ? 'inside' : !area.startsWith('W06') ? 'outside-wales' : background.neighbours.includes(area) ? 'neighbouring-welsh-authority' : 'other-welsh-authority';
    const ageBand = (n)=>n < 1 ? 'under-1' : n <= 4 ? '1-4' : n <= 9 ? '5-9' : n <= 15 ? '10-15' : n <= 17 ? '16-17' : '18-and-over';
    const inYear = (child)=>{
        const count = of('placements', child).filter((row)=>!row.placement_type.startsWith('M') && year.some((day)=>covers(row, day) && of('periods-of-care', child).some((p)=>covers(p, day)))).length;
        return count === 0 ? 'not-known' : count < 3 ? String(count) : '3-or-more';
    };
    const changes = (child)=>{
        const all = allocated(child, 'social-worker').sort((a, b)=>a.started_on.localeCompare(b.started_on));
        if (!all.some((row)=>half.some((day)=>covers(row, day)))) return 'not-known';
        const count = all.filter((row, at)=>at > 0 && half.includes(row.started_on) && row.staff_id !== all[at - 1].staff_id).length;
        return count < 3 ? String(count) : '3-or-more';
    };
    const health = (child)=>{
        const since = plusMonths(D, age(child.date_of_birth, D) < 5 ? -6 : -12);
        const seen = of('health-assessments', child).some((row)=>[
                'initial',
                'review'
            ].includes(row.kind) && row.refused !== 'true' && row.assessed_on >= since);
        return yes(plan(child).has_health_plan === 'true' && seen);
    };
    const provider = (child)=>{
        const t = type(child);
        if (t === '') return 'not-known';
        if (!t.startsWith('H') && ![
            'S1',
            'R1',
            'R2',
            'R3'
        ].includes(t)) return yes(t === 'F3' || t === 'F6');
        return placed(child).provider === '' ? 'not-known' : yes(placed(child).provider === 'independent');
    };
    const chairs = (child)=>{
        const [latest, before] = [
            held(child).at(-1).chaired_by,
            held(child).at(-2).chaired_by
        ];
        return latest === '' || before === '' ? 'not-known' : yes(latest === before);
    };
    const all = lac.map(()=>'counted');
    return {
        'looked-after': {
            answers: all
        },
        'rate-per-10000': {
            answers: all
        },
        'workers-per-child': {
            answers: all,
            extras: {
                wte: Math.round(workers.reduce((sum, row)=>sum + Number(row.wte), 0) * 100) / 100
            }
        },
        'by-sex': {
            answers: lac.map((child)=>child.sex || 'not-known')
        },
        'by-age': {
            answers: lac.map((child)=>ageBand(age(child.date_of_birth, D)))
        },
        'by-ethnic-group': {
            answers: lac.map((child)=>bands[child.ethnicity] ?? 'not-known')
        },
        'by-legal-status': {
            answers: lac.map(legal)
        },
        'care-order': {
            answers: lac.map((child)=>statusOn(child, D) === '' ? 'not-known' : yes(/^C[12]$/.test(statusOn(child, D))))
        },
        'with-parents': byPlacement((t)=>t === 'P1'),
        'with-connected-carers': byPlacement((t)=>t === 'F1' || t === 'F4'),
        'in-foster-care': byPlacement((t)=>/^F[1-6]$/.test(t)),
        'independent-provider': {
            answers: lac.map(provider)
        },
        'by-setting': {
            answers: lac.map((child)=>setting(type(child)))
        },
        'secure-under-13': {
            answers: lac.filter((child)=>setting(type(child)) === 'secure').map((child)=>yes(age(child.date_of_birth, D) < 13))
        },
        'placement-area': {
            answers: lac.map((child)=>where(placed(child)?.area_authority ?? ''))
        },
        'placements-in-year': {
            answers: lac.map(inYear)
        },
        'allocated-social-worker': {
            answers: lac.map((child)=>yes(allocated(child, 'social-worker').some((row)=>covers(row, D))))
        },
        'social-worker-changes': {
            answers: lac.filter((child)=>half.every((day)=>lookedAfterOn(child, day))).map(changes)
        },
        'permanence-option': {
            answers: lac.map((child)=>plan(child)?.permanence_option || 'not-known')
        },
        'plan-with-timely-health': {
            answers: planned.map(health)
        },
        'plan-with-pep': {
            answers: planned.filter((child)=>!newest(of('personal-education-plans', child), 'agreed_on')?.exempt).map((child)=>yesNo(plan(child).has_personal_education_plan))
        },
        'iro-continuity': {
            answers: twice.map(chairs)
        },
        'permanence-by-second-review': {
            answers: twice.map((child)=>yesNo(held(child)[1].permanence_plan_clear))
        },
        'care-leavers': {
            answers: young.map((child)=>leaver(child).category)
        },
        'sponsored-schemes': {
            answers: young.map((child)=>yes(leaver(child).sponsored_scheme !== ''))
        },
        'care-leavers-16-17-accommodation': {
            answers: young1617.map((child)=>leaver(child).accommodation || 'not-known'),
            extras: {
                inArea: young1617.filter((child)=>leaver(child).area_authority === background.authority).length
            }
        },
        'when-im-ready': {
            answers: young.filter((child)=>aged(child, 18, 24)).map((child)=>leaver(child).accommodation === '' ? 'not-known' : yes(leaver(child).accommodation === 'WIR'))
        },
        neet: {
            answers: children.filter((child)=>leaver(child) && aged(child, 16, 24)).map((child)=>leaver(child).activity ? yes(leaver(child).activity.startsWith('neet')) : 'not-known')
        },
        'pathway-plan': {
            answers: owed.map((child)=>yes(of('pathway-assessments-and-plans', child).some((row)=>row.kind === 'plan')))
        },
        'personal-adviser': {
            answers: owed.map((child)=>yes(allocated(child, 'personal-adviser').some((row)=>covers(row, D))))
        },
        'foster-carers': {
            answers: own.map(()=>'counted'),
            extras: {
                places: own.reduce((sum, row)=>sum + Number(row.places), 0)
            }
        },
        ...secondOpinionOnEvents(r, background, D, statusOn)
    };
}

//# sourceMappingURL=second-opinion.js.map