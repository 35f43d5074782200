import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import { places } from './settings-list.js';
/** Writes the foster households. One is approved until it takes no more children and the last has left. */ export function writeCarers(out, homes) {
    for (const { id, name, fostering, area, places: count, approvedOn, fullFrom, emptyOn } of homes){
        const chance = new Chance(`${id}:${approvedOn}:carer`);
        const isAgency = fostering === 'agency';
        out.add('carers', {
            carer_id: id,
            name,
            kind: fostering === 'kin' ? chance.weighted([
                [
                    'connected-person',
                    90
                ],
                [
                    'temporary-connected-person',
                    10
                ]
            ]) : 'mainstream',
            agency: isAgency ? 'independent' : 'own',
            profit_status: isAgency ? chance.weighted([
                [
                    'for-profit',
                    74
                ],
                [
                    'not-for-profit',
                    26
                ]
            ]) : 'local-authority',
            places: count,
            approved_on: on(approvedOn),
            approval_ended_on: on(Math.max(fullFrom, emptyOn) + (fostering === 'kin' ? chance.between(5, 60) : chance.between(20, 200))),
            area_authority: area,
            works_in_welsh: chance.weighted([
                [
                    'true',
                    18
                ],
                [
                    'false',
                    74
                ],
                [
                    '',
                    8
                ]
            ])
        });
    }
}
const unregistered = [
    'hostel',
    'hospital',
    'custody',
    'other'
];
export function writeSettings(out) {
    for (const { id, name, kind, runBy, profit, places: count, area, setting } of places){
        out.add('settings', {
            setting_id: id,
            name,
            kind,
            run_by: runBy,
            profit_status: profit,
            registered: !unregistered.includes(setting),
            places: count,
            area_authority: area
        });
    }
}

//# sourceMappingURL=carers-of-authority.js.map