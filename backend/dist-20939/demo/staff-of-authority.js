import { Chance, hashOf } from './chance.js';
import { on } from './extract-tables.js';
const qualified = new Set([
    'social-worker',
    'senior-practitioner',
    'team-manager',
    'independent-reviewing-officer',
    'head-of-service',
    'director'
]);
/** Writes everybody who holds or held a post. */ export function writeStaff(out, staff) {
    for (const { id, name, email, job, team, employment, wte, worksInWelsh, startedOn, endedOn } of staff){
        const chance = new Chance(`${id}:${startedOn}:staff`);
        const isQualified = qualified.has(job);
        out.add('staff', {
            staff_id: id,
            name,
            email,
            job,
            team,
            employment,
            wte,
            registration_number: isQualified ? `W/9${String(hashOf(`${id}:registration`) % 1_000_000).padStart(6, '0')}` : '',
            qualified_on: isQualified ? on(startedOn - chance.between(job === 'social-worker' ? 20 : 900, 5000)) : '',
            works_in_welsh: worksInWelsh,
            started_on: on(startedOn),
            ended_on: on(endedOn)
        });
    }
}

//# sourceMappingURL=staff-of-authority.js.map