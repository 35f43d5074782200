import { Chance } from './chance.js';
import { at, on } from './extract-tables.js';
import { officeDay, PROFILE_DAY, workingDays } from './record-days.js';
/** Writes what the panel decided on a placement outside the authority and whom the authority told of it. */ export function writeOutOfArea({ life, out, told }, stay, placementId) {
    const how = told.get(stay);
    if (!how || how.panel === 'no-row') return;
    const chance = new Chance(`${life.no}:out-of-area:${stay.from}`);
    const referredOn = referredToPanelOn(how.panel, stay.from, chance);
    const metOn = referredOn === null ? null : officeDay(referredOn + chance.between(3, how.panel === 'before' ? 12 : 28));
    const [area, health] = noticesOn(how.notice, stay.from, chance);
    out.add('out-of-area-decisions', {
        placement_id: placementId,
        referred_to_panel_on: on(referredOn),
        panel_met_on: on(metOn),
        panel_approved: metOn === null ? '' : chance.weighted([
            [
                'true',
                94
            ],
            [
                'false',
                2
            ],
            [
                '',
                4
            ]
        ]),
        nominated_officer_approved_on: chance.happens(0.9) ? on(Math.max(stay.from - chance.between(0, 6), life.bornOn)) : '',
        first_notified_at: how.notice === 'none' ? '' : at(stay.from, chance.between(540, how.notice === 'both' ? 1300 : 3400)),
        area_authority_notified_on: on(area),
        health_board_notified_on: on(health),
        education_notified_on: chance.happens(0.72) ? on(workingDays.after(stay.from, chance.between(1, 9))) : '',
        search_steps: chance.happens(0.92) ? chance.between(1, 9) : ''
    });
}
/** Whether the placement was made as an emergency; what the panel counts on goes before the rest. */ export function emergencyAs(panel, otherwise) {
    if (panel === 'in-time' || panel === 'waiting') return 'true';
    if (panel === 'emergency-unsaid') return '';
    return panel === 'before' ? 'false' : otherwise;
}
function referredToPanelOn(panel, from, chance) {
    const days = chance.next();
    if (panel === 'before') return from - Math.floor(days * 20);
    if (panel === 'in-time' || panel === 'emergency-unsaid') return workingDays.after(from, 1 + Math.floor(days * (from < PROFILE_DAY && from > PROFILE_DAY - 45 ? 14 : 24)));
    if (panel === 'late') return workingDays.after(from, 27 + Math.floor(days * 40));
    return panel === 'waiting' ? Math.max(PROFILE_DAY + 1, workingDays.after(from, 12 + Math.floor(days * 12))) : null;
}
function noticesOn(notice, from, chance) {
    const soon = ()=>workingDays.after(from, chance.between(1, 5));
    const late = ()=>workingDays.after(from, chance.between(6, 40));
    if (notice === 'both') return [
        soon(),
        soon()
    ];
    if (notice === 'late') return chance.happens(0.5) ? [
        soon(),
        late()
    ] : [
        late(),
        late()
    ];
    if (notice === 'none') return [
        null,
        null
    ];
    return chance.happens(0.7) ? [
        soon(),
        null
    ] : [
        null,
        soon()
    ];
}

//# sourceMappingURL=out-of-area-of.js.map