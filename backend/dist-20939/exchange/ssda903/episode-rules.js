import { daysBetween, eighteenthBirthday, yearsOld } from './return-date.js';
const ageAtStart = ({ startedOn }, { bornOn })=>yearsOld(bornOn, startedOn);
const ageAtEnd = ({ startedOn, endedOn }, { bornOn })=>yearsOld(bornOn, endedOn ?? startedOn);
const eighteen = ({ bornOn })=>eighteenthBirthday(bornOn);
const isShortBreak = ({ legalStatus })=>legalStatus === 'V3' || legalStatus === 'V4';
/** Placement codes and the age under which each is a doubt. */ const youngestIn = {
    P2: 15,
    P3: 14,
    H5: 14,
    R5: 10
};
/** Reasons care ended and the age under which each is a doubt. */ const youngestLeaving = {
    E5: 14,
    E6: 14,
    E7: 16,
    E17: 18
};
const under = (code, column)=>({
        en: `The child is too young for this ${column} (${code}).`,
        cy: `Mae’r plentyn yn rhy ifanc ar gyfer y ${column} hwn (${code}).`
    });
export const episodeRules = [
    {
        id: 'W11',
        column: 'DECOM',
        message: {
            en: 'The episode runs past the eighteenth birthday.',
            cy: 'Mae’r bennod yn rhedeg y tu hwnt i’r pen-blwydd yn ddeunaw oed.'
        },
        isBroken: (episode, child)=>episode.startedOn >= eighteen(child) || (episode.endedOn ?? '') > eighteen(child)
    },
    {
        id: 'W12',
        column: 'CIN',
        message: {
            en: 'The category of need changed within a period of care. The first is kept.',
            cy: 'Newidiodd y categori angen o fewn cyfnod o ofal. Cedwir y cyntaf.'
        },
        isBroken: ({ need }, _, before)=>before !== undefined && need !== before.need
    },
    {
        id: 'W13',
        column: 'PLACE',
        message: {
            en: 'A child accommodated by agreement (V2) is placed with parents (P1).',
            cy: 'Mae plentyn a letyir drwy gytundeb (V2) wedi’i leoli gyda’i rieni (P1).'
        },
        isBroken: ({ place, legalStatus })=>place === 'P1' && legalStatus === 'V2'
    },
    {
        id: 'W14',
        column: 'PLACE',
        message: {
            en: 'A placement under a placement order (A5, A6) without the order (E1).',
            cy: 'Lleoliad dan orchymyn lleoli (A5, A6) heb y gorchymyn (E1).'
        },
        isBroken: ({ place, legalStatus })=>(place === 'A5' || place === 'A6') && legalStatus !== 'E1'
    },
    {
        id: 'W15',
        column: 'REC',
        message: {
            en: 'Adopted at eighteen or over.',
            cy: 'Mabwysiadwyd yn ddeunaw oed neu’n hŷn.'
        },
        isBroken: (episode, child)=>[
                'E11',
                'E12'
            ].includes(episode.reasonEnded) && ageAtEnd(episode, child) >= 18
    },
    {
        id: 'W16',
        column: 'REC',
        message: {
            en: 'Staying with former carers (E17) is for the eighteenth birthday.',
            cy: 'Ar gyfer y pen-blwydd yn ddeunaw oed y mae aros gyda chyn-ofalwyr (E17).'
        },
        isBroken: (episode, child)=>episode.reasonEnded === 'E17' && episode.endedOn !== eighteen(child)
    },
    {
        id: 'W17',
        column: 'REC',
        message: under('E5, E6, E7, E17', 'REC'),
        isBroken: (episode, child)=>ageAtEnd(episode, child) < (youngestLeaving[episode.reasonEnded] ?? 0)
    },
    {
        id: 'W18',
        column: 'PLACE',
        message: under('P2, P3, H5, R5', 'PLACE'),
        isBroken: (episode, child)=>ageAtStart(episode, child) < (youngestIn[episode.place] ?? 0)
    },
    {
        id: 'W19',
        column: 'LS',
        message: under('J1, J2, J3', 'LS'),
        isBroken: (episode, child)=>episode.legalStatus.startsWith('J') && ageAtStart(episode, child) < 10
    },
    {
        id: 'W20',
        column: 'LS',
        message: {
            en: 'An emergency protection order lasts 15 days at most.',
            cy: 'Mae gorchymyn amddiffyn brys yn para 15 diwrnod ar y mwyaf.'
        },
        isBroken: ({ legalStatus, startedOn, endedOn })=>legalStatus === 'L2' && endedOn !== null && daysBetween(startedOn, endedOn) > 15
    },
    {
        id: 'W22',
        column: 'LS',
        message: {
            en: 'A short break lasts four weeks at most.',
            cy: 'Mae seibiant byr yn para pedair wythnos ar y mwyaf.'
        },
        isBroken: ({ legalStatus, startedOn, endedOn })=>legalStatus === 'V3' && endedOn !== null && daysBetween(startedOn, endedOn) > 28
    },
    {
        id: 'W23',
        column: 'LS',
        message: {
            en: 'Short breaks and another legal status within one period of care.',
            cy: 'Seibiannau byr a statws cyfreithiol arall o fewn un cyfnod o ofal.'
        },
        isBroken: (episode, _, before)=>before !== undefined && isShortBreak(episode) !== isShortBreak(before)
    },
    {
        id: 'W24',
        column: 'PLACE_PROVIDER',
        message: {
            en: 'A parent is the provider (PR0) of a placement with parents (P1) and of no other.',
            cy: 'Rhiant yw darparwr (PR0) lleoliad gyda rhieni (P1) a dim un arall.'
        },
        isBroken: ({ place, provider })=>!place.startsWith('T') && provider !== '' && place === 'P1' !== (provider === 'PR0')
    },
    {
        id: 'W27',
        column: 'LS',
        message: {
            en: 'Freeing orders (D1) ended and placement orders (E1) began on 30 December 2005.',
            cy: 'Daeth gorchmynion rhyddhau (D1) i ben a dechreuodd gorchmynion lleoli (E1) ar 30 Rhagfyr 2005.'
        },
        isBroken: ({ legalStatus, startedOn })=>legalStatus === 'D1' && startedOn > '2005-12-30' || legalStatus === 'E1' && startedOn < '2005-12-30'
    },
    {
        id: 'W28',
        column: 'PLACE',
        message: {
            en: 'A child under thirteen in secure accommodation needs approval beforehand.',
            cy: 'Mae angen cymeradwyaeth ymlaen llaw i roi plentyn dan dair ar ddeg mewn llety diogel.'
        },
        isBroken: (episode, child)=>episode.place === 'K1' && ageAtStart(episode, child) < 13
    },
    {
        id: 'W31',
        column: 'PL_POST',
        message: {
            en: 'The placement has no postcode.',
            cy: 'Nid oes cod post i’r lleoliad.'
        },
        isBroken: ({ placementPostcode, place })=>placementPostcode === '' && !place.startsWith('T')
    }
];

//# sourceMappingURL=episode-rules.js.map