import { NOT_KNOWN } from './indicator.js';
import { outOfAreaBegunInYear } from './out-of-area.js';
import { placedOutOfArea } from './populations.js';
import { overviewReport } from './sources.js';
import { placements } from './units.js';
/** Area authority and health board told of out of area placements. */ export const outOfAreaNotifications = {
    code: 'out-of-area-notifications',
    ref: 'P2-16, P2-17',
    part: 2,
    kind: 'groups',
    unit: placements,
    population: placedOutOfArea,
    title: {
        en: 'Area authority and health board told of out of area placements',
        cy: 'Hysbysu awdurdod yr ardal a’r bwrdd iechyd am leoliadau y tu allan i’r ardal'
    },
    definition: {
        en: 'Whether each was told in writing within 5 working days of the start; always 5, for comparison over years.',
        cy: 'A hysbyswyd y naill a’r llall yn ysgrifenedig o fewn 5 diwrnod gwaith i’r dechrau; 5 bob tro, er mwyn cymharu dros flynyddoedd.'
    },
    readings: [
        {
            en: 'Types F…, H…, S1, R1 to R3, P2, P3 and Z1 whose area is recorded and is not the authority, whether or not the child is looked after.',
            cy: 'Mathau F…, H…, S1, R1 i R3, P2, P3 a Z1 â’u hardal wedi’i chofnodi ac nad yr awdurdod yw hi, p’un a yw’r plentyn yn derbyn gofal ai peidio.'
        },
        {
            en: 'With no decision row the answer is not known before anything else is asked; a row counts as present whatever its dates.',
            cy: 'Heb res penderfyniad, ni wyddys yr ateb cyn gofyn dim arall; mae rhes yn cyfrif beth bynnag ei dyddiadau.'
        }
    ],
    missing: {
        en: 'no decision row',
        cy: 'dim rhes penderfyniad'
    },
    source: overviewReport('Figure 4', 'Ffigur 4'),
    groups: [
        {
            code: 'both-in-time',
            en: 'Both told in time',
            cy: 'Hysbyswyd y ddau mewn pryd'
        },
        {
            code: 'late',
            en: 'Both told, late',
            cy: 'Hysbyswyd y ddau, yn hwyr'
        },
        {
            code: 'one-only',
            en: 'Only one told',
            cy: 'Dim ond un a hysbyswyd'
        },
        {
            code: 'not-told',
            en: 'Neither told',
            cy: 'Ni hysbyswyd yr un'
        },
        {
            code: 'not-yet-due',
            en: 'Not yet due',
            cy: 'Heb ddod yn ddyledus eto'
        }
    ],
    subjects (child, tally) {
        let row = child.facts.placements.from[child.child + 1];
        while((row = outOfAreaBegunInYear(child, row)) >= 0)tally.add(row, notificationAnswer(child, row));
    }
};
function notificationAnswer({ facts: { placements }, moment }, row) {
    if (placements.hasDecision[row] === 0) return NOT_KNOWN;
    const due = moment.workingDays.after(placements.startedOn[row], 5);
    const area = placements.areaAuthorityToldOn[row];
    const board = placements.healthBoardToldOn[row];
    const told = (moment.isReached(area) ? 1 : 0) + (moment.isReached(board) ? 1 : 0);
    if (told === 2) return area <= due && board <= due ? 0 : 1;
    if (moment.asAt <= due) return 4;
    return told === 1 ? 2 : 3;
}

//# sourceMappingURL=out-of-area-notifications.js.map