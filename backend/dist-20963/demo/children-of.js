import { ageOn } from '../domain/calendar/months.js';
import { disabilityOf, ethnicityOf, firstLanguageOf, homePostcodeOf, needOf, nhsNumberOf, preferredLanguageOf, pupilNumberOf, religionOf, rootsOf } from './background-of.js';
import { shareOf } from './chance.js';
import { on } from './extract-tables.js';
import { childName } from './people-names.js';
import { firstDay } from './life.js';
/** Writes who the child is. */ export function writeChild({ life, childId, out }) {
    const { no, family, isGirl, course, bornOn, diedOn } = life;
    const { forenames, surname } = childName({
        no,
        family,
        isGirl,
        roots: rootsOf(life)
    });
    out.add('children', {
        child_id: childId,
        forenames,
        surname,
        known_as: knownAs(no, forenames),
        date_of_birth: on(bornOn),
        date_of_birth_estimated: course === 'unaccompanied' && shareOf(`${no}:age-guessed`) < 0.4 ? 'true' : 'false',
        sex: shareOf(`${no}:sex`) < 0.003 ? '' : isGirl ? 'female' : 'male',
        ethnicity: ethnicityOf(life),
        first_language: firstLanguageOf(life),
        preferred_language: preferredLanguageOf(life),
        religion: religionOf(life),
        nhs_number: shareOf(`${no}:nhs`) < 0.97 ? nhsNumberOf(life) : '',
        upn: hasBeenToSchool(life) ? pupilNumberOf(life) : '',
        disability: disabilityOf(life),
        unaccompanied_asylum_seeking: course === 'unaccompanied',
        home_postcode: course === 'unaccompanied' ? '' : homePostcodeOf(life),
        died_on: on(diedOn)
    });
}
/** Writes the periods of care and the legal status through each. */ export function writeCare({ life, childId, out }) {
    for (const { from, to, reason, statuses } of life.periods){
        out.add('periods-of-care', {
            child_id: childId,
            started_on: on(from),
            category_of_need: needOf(life),
            ended_on: on(to),
            reason_ended: reason
        });
        for (const [at, status] of statuses.entries()){
            out.add('legal-statuses', {
                child_id: childId,
                legal_status: status.code,
                started_on: on(status.from),
                ended_on: on(statuses[at + 1]?.from ?? to)
            });
        }
    }
}
/** Some go by their second name, or by what their family calls them. */ function knownAs(no, forenames) {
    const second = forenames.split(' ')[1];
    const share = shareOf(`${no}:known-as`);
    return second && share < 0.3 ? second : '';
}
function hasBeenToSchool(life) {
    return ageOn(life.bornOn, firstDay(life)) >= 4;
}

//# sourceMappingURL=children-of.js.map