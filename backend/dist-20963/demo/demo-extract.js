import { dayFromIso, dayOf } from '../domain/calendar/day.js';
import { GLANABER } from './areas-near.js';
import { writeCarers, writeSettings } from './carers-of-authority.js';
import { childIdOf } from './case-file.js';
import { writeCase } from './case-rows.js';
import { cutAt } from './cut-at.js';
import { ExtractTables } from './extract-tables.js';
import { fosterHomes } from './foster-homes.js';
import { leavingCourse } from './leaving-course.js';
import { toldOf } from './out-of-area-told.js';
import { workersOf } from './pick-worker.js';
import { populationTo } from './population.js';
import { profileQuotas } from './profile-quotas.js';
import { ALWAYS_MET_BEFORE, yearOf } from './record-days.js';
import { socialWorkersOf, workerQuotas } from './social-workers-of.js';
import { staffOfAuthority } from './staffing.js';
import { writeStaff } from './staff-of-authority.js';
/**
 * Everything the invented authority has recorded by the end of a day, `2026-11-24`: made by code, the same every time. What is
 * dated before 2019 is the same for every day from then on. Throws on a text that is no date.
 */ export function demoExtract(today) {
    const lastYear = Math.max(yearOf(ALWAYS_MET_BEFORE) - 1, yearOf(dayFromIso(today)));
    const content = {
        authority: GLANABER,
        extractedAt: `${today}T22:00:00Z`,
        tables: tablesTo(lastYear)
    };
    return cutAt(content, today);
}
/** Every row of every life that has begun by the end of a year, later days included. */ function tablesTo(lastYear) {
    const until = dayOf(lastYear + 1, 3, 1);
    const out = new ExtractTables();
    const lives = populationTo(lastYear);
    const staff = staffOfAuthority();
    const { homes, homeOf } = fosterHomes(lives);
    writeStaff(out, staff);
    writeCarers(out, homes);
    writeSettings(out);
    const leavingOf = new Map(lives.map((life)=>[
            life,
            leavingCourse(life)
        ]));
    const changes = workerQuotas(lives);
    const practitioners = workersOf(staff, 'social-worker', 'senior-practitioner');
    const common = {
        out,
        until,
        homeOf,
        told: toldOf(lives),
        quotas: profileQuotas(lives, leavingOf),
        reviewers: workersOf(staff, 'independent-reviewing-officer'),
        advisers: workersOf(staff, 'personal-adviser')
    };
    for (const life of lives){
        const socialWorkers = life.periods.map((period)=>socialWorkersOf(life, period, practitioners, changes)).flat();
        const file = {
            ...common,
            life,
            childId: childIdOf(life),
            socialWorkers,
            leaving: leavingOf.get(life)
        };
        writeCase(file);
    }
    return out.tables;
}

//# sourceMappingURL=demo-extract.js.map