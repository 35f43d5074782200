/** What is said of a row that loads although it is unlikely, unlawful or read with an assumption. */ export const doubtTexts = {
    unknownFile: ()=>({
            en: 'The file is not one of the return’s and was not read.',
            cy: 'Nid yw’r ffeil yn un o rai’r ffurflen ac ni chafodd ei darllen.'
        }),
    unknownColumn: (column)=>({
            en: `The return has no ${column} column here; it was not read.`,
            cy: `Nid oes colofn ${column} yma yn y ffurflen; ni chafodd ei darllen.`
        }),
    openWithX1: ()=>({
            en: 'The last episode has reason X1 (another follows) and no end. It is read as still open.',
            cy: 'Mae gan y bennod olaf reswm X1 (un arall yn dilyn) a dim diwedd. Fe’i darllenir fel un sy’n dal ar agor.'
        }),
    endWithoutReason: ()=>({
            en: 'The episode has an end and no reason for it. The reason is not known.',
            cy: 'Mae diwedd i’r bennod ond dim rheswm. Nid yw’r rheswm yn hysbys.'
        }),
    nothingFollows: ()=>({
            en: 'X1 says another episode follows, but none that can be loaded does. The period of care ends here; why is not known.',
            cy: 'Mae X1 yn dweud bod pennod arall yn dilyn, ond nid oes un y gellir ei llwytho. Mae’r cyfnod o ofal yn dod i ben yma; nid yw’r rheswm yn hysbys.'
        }),
    beginsWithoutS: (reason)=>({
            en: `A period of care begins here with reason ${reason}, not S. It is recorded from this day.`,
            cy: `Mae cyfnod o ofal yn dechrau yma gyda rheswm ${reason}, nid S. Fe’i cofnodir o’r diwrnod hwn.`
        }),
    startsAgain: ()=>({
            en: 'The child starts to be looked after on the day, or the day after, the episode before ended.',
            cy: 'Mae’r plentyn yn dechrau derbyn gofal ar y diwrnod, neu’r diwrnod ar ôl, y daeth y bennod flaenorol i ben.'
        }),
    gap: (days)=>({
            en: `The episode carries on from one that ended ${days} days before. The period of care goes on; placement and legal status between are not known.`,
            cy: `Mae’r bennod yn parhau o un a ddaeth i ben ${days} diwrnod ynghynt. Mae’r cyfnod o ofal yn parhau; nid yw’r lleoliad na’r statws cyfreithiol rhyngddynt yn hysbys.`
        }),
    legalStatusUnchanged: (reason)=>({
            en: `Reason ${reason} says the legal status changed, but it is the same.`,
            cy: `Mae rheswm ${reason} yn dweud bod y statws cyfreithiol wedi newid, ond yr un ydyw.`
        }),
    legalStatusChanged: (reason)=>({
            en: `Reason ${reason} says the legal status is the same, but it changed. The new one is recorded.`,
            cy: `Mae rheswm ${reason} yn dweud bod y statws cyfreithiol yr un fath, ond newidiodd. Cofnodir yr un newydd.`
        }),
    placementUnchanged: (reason)=>({
            en: `Reason ${reason} says the placement changed, but it is described as before. A new placement is recorded.`,
            cy: `Mae rheswm ${reason} yn dweud bod y lleoliad wedi newid, ond fe’i disgrifir fel o’r blaen. Cofnodir lleoliad newydd.`
        }),
    placementChanged: ()=>({
            en: 'Reason L says only the legal status changed, but the placement is described otherwise. The placement before goes on.',
            cy: 'Mae rheswm L yn dweud mai’r statws cyfreithiol yn unig a newidiodd, ond disgrifir y lleoliad yn wahanol. Mae’r lleoliad blaenorol yn parhau.'
        }),
    temporaryFirst: ()=>({
            en: 'A temporary move with no placement before it. No placement is recorded until one is given.',
            cy: 'Symudiad dros dro heb leoliad o’i flaen. Ni chofnodir lleoliad nes rhoi un.'
        }),
    changedSinceYear: (column, before, year)=>({
            en: `${column} was ${before || 'empty'} in ${year}.`,
            cy: `${before || 'Gwag'} oedd ${column} yn ${year}.`
        }),
    diedWithoutDate: ()=>({
            en: 'The young person is said to have died and no day is given. The row is not carried: enter the death by hand.',
            cy: 'Dywedir bod y person ifanc wedi marw ac ni roddir diwrnod. Ni throsglwyddir y rhes: cofnodwch y farwolaeth â llaw.'
        }),
    noAdoptionForm: ()=>({
            en: 'The child was adopted but has no row in the adoption file.',
            cy: 'Mabwysiadwyd y plentyn ond nid oes rhes yn y ffeil fabwysiadu.'
        }),
    notAdopted: ()=>({
            en: 'The child has an adoption row but no episode ends with adoption.',
            cy: 'Mae gan y plentyn res fabwysiadu ond nid oes pennod yn gorffen gyda mabwysiadu.'
        }),
    adoptersDisagree: ()=>({
            en: 'One adopter or two: the number, the sexes and the legal status do not agree.',
            cy: 'Un mabwysiadydd neu ddau: nid yw’r nifer, y rhywiau a’r statws cyfreithiol yn cytuno.'
        }),
    asylumPastEighteen: ()=>({
            en: 'DUC is after the eighteenth birthday.',
            cy: 'Mae DUC ar ôl y pen-blwydd yn ddeunaw oed.'
        }),
    sameUpn: (child, line)=>({
            en: `Child ${child} on line ${line} has the same unique pupil number.`,
            cy: `Mae gan blentyn ${child} ar linell ${line} yr un rhif disgybl unigryw.`
        })
};

//# sourceMappingURL=doubt-texts.js.map