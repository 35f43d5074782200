import { spread } from './chance.js';
import { isOwedAdviser } from './leaving-course.js';
import { lastPeriod } from './life.js';
import { isBelowNursery } from './education-of.js';
import { PROFILE_DAY } from './record-days.js';
/** Shares of those whom a figure of the day of the profile counts, spread evenly so that the figure comes out. */ export function profileQuotas(lives, leavingOf) {
    const lookedAfter = lives.filter(({ isOnProfileDay })=>isOnProfileDay);
    const key = ({ no })=>no;
    const ofSchoolAge = lookedAfter.filter((life)=>!isBelowNursery(life, PROFILE_DAY));
    // Somebody comes to a second review after about four months.
    const reviewedTwice = lookedAfter.filter((life)=>lastPeriod(life).from < PROFILE_DAY - 135);
    const owed = lives.filter((life)=>isOwedAdviser(life, leavingOf.get(life) ?? [], PROFILE_DAY));
    return {
        health: spread(lookedAfter, 'health', key),
        education: spread(ofSchoolAge, 'education', key),
        permanence: spread(reviewedTwice, 'permanence', key),
        adviser: spread(owed, 'adviser', key)
    };
}

//# sourceMappingURL=profile-quotas.js.map