const english = new Intl.PluralRules('en');
const welsh = new Intl.PluralRules('cy');
/** By the unit of an indicator. `#` is the number. */ const forms = {
    children: {
        en: {
            one: '# child',
            other: '# children'
        },
        cy: {
            zero: 'dim plant',
            one: '# plentyn',
            two: '# blentyn',
            few: '# phlentyn',
            many: '# phlentyn',
            other: '# o blant'
        }
    },
    'young people': {
        en: {
            one: '# young person',
            other: '# young people'
        },
        cy: {
            zero: 'dim pobl ifanc',
            one: '# person ifanc',
            two: '# berson ifanc',
            few: '# pherson ifanc',
            many: '# pherson ifanc',
            other: '# o bobl ifanc'
        }
    },
    periods: {
        en: {
            one: '# period of care',
            other: '# periods of care'
        },
        cy: {
            zero: 'dim cyfnodau o ofal',
            one: '# cyfnod o ofal',
            two: '# gyfnod o ofal',
            few: '# chyfnod o ofal',
            many: '# chyfnod o ofal',
            other: '# o gyfnodau o ofal'
        }
    },
    placements: {
        en: {
            one: '# placement',
            other: '# placements'
        },
        cy: {
            zero: 'dim lleoliadau',
            one: '# lleoliad',
            two: '# leoliad',
            few: '# lleoliad',
            many: '# lleoliad',
            other: '# o leoliadau'
        }
    },
    households: {
        en: {
            one: '# household',
            other: '# households'
        },
        cy: {
            zero: 'dim aelwydydd',
            one: '# aelwyd',
            two: '# aelwyd',
            few: '# aelwyd',
            many: '# aelwyd',
            other: '# o aelwydydd'
        }
    },
    reviews: {
        en: {
            one: '# review',
            other: '# reviews'
        },
        cy: {
            zero: 'dim adolygiadau',
            one: '# adolygiad',
            two: '# adolygiad',
            few: '# adolygiad',
            many: '# adolygiad',
            other: '# o adolygiadau'
        }
    },
    plans: {
        en: {
            one: '# plan',
            other: '# plans'
        },
        cy: {
            zero: 'dim cynlluniau',
            one: '# cynllun',
            two: '# gynllun',
            few: '# chynllun',
            many: '# chynllun',
            other: '# o gynlluniau'
        }
    },
    proceedings: {
        en: {
            one: '# set of proceedings',
            other: '# sets of proceedings'
        },
        cy: {
            zero: 'dim achosion',
            one: '# achos',
            two: '# achos',
            few: '# achos',
            many: '# achos',
            other: '# o achosion'
        }
    }
};
/** A number of the subjects of an indicator, in words both languages say: 3 children, 3 phlentyn. */ export function countedNoun(unit, count) {
    const { en, cy } = forms[unit.en];
    const number = (language)=>count.toLocaleString(language);
    return {
        en: en[english.select(count)].replace('#', number('en-GB')),
        cy: cy[welsh.select(count)].replace('#', number('cy-GB'))
    };
}

//# sourceMappingURL=counted-noun.js.map