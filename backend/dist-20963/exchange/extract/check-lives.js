import { isoFromDay } from '../../domain/calendar/day.js';
import { EMPTY } from './cell-values.js';
import { faultTexts } from './fault-texts.js';
/** Spells and events that need the child alive. Allocations, assessments, plans, conferences and registrations do not. */ const presences = {
    'periods-of-care': {
        column: 'started_on',
        sinceBirth: true
    },
    'legal-statuses': {
        column: 'started_on',
        sinceBirth: true
    },
    placements: {
        column: 'started_on',
        sinceBirth: true
    },
    visits: {
        column: 'visited_on',
        sinceBirth: true,
        when: (table, row)=>table.text(row, 'seen') === 'true'
    },
    reviews: {
        column: 'held_on',
        sinceBirth: true
    },
    'health-assessments': {
        column: 'assessed_on',
        sinceBirth: true
    },
    'personal-education-plans': {
        column: 'agreed_on',
        sinceBirth: true
    },
    'missing-episodes': {
        column: 'missing_from',
        sinceBirth: false
    }
};
/** Nothing that needs the child alive is before birth or begins after death. */ export function checkLives(tables) {
    const lives = livesOf(tables.get('children'));
    for (const [name, { column, sinceBirth, when }] of Object.entries(presences)){
        const table = tables.get(name);
        if (!table) continue;
        for (const [index, row] of table.rows.entries()){
            const life = lives.get(table.text(row, 'child_id'));
            const on = table.day(row, column);
            if (!life || on === EMPTY || Number.isNaN(on) || table.isRagged(row) || when && !when(table, row)) continue;
            if (sinceBirth && on < life.bornOn) table.tell(index, 'before-birth', column, faultTexts.beforeBirth(column, isoFromDay(life.bornOn)));
            else if (on > life.diedOn) table.tell(index, 'after-death', column, faultTexts.afterDeath(column, isoFromDay(life.diedOn)));
        }
    }
}
/** Birth and death of each child, as far as they can be read; also tells who is said to have died before birth. */ function livesOf(children) {
    const lives = new Map();
    for (const [index, row] of children?.rows.entries() ?? []){
        const id = children?.text(row, 'child_id') ?? '';
        if (!children || children.isRagged(row) || id === '' || lives.has(id)) continue;
        const [born, died] = [
            children.day(row, 'date_of_birth'),
            children.day(row, 'died_on')
        ];
        const bornOn = Number.isNaN(born) || born === EMPTY ? -Infinity : born;
        const isDeathRead = !Number.isNaN(died) && died !== EMPTY;
        if (isDeathRead && died < bornOn) children.tell(index, 'before-birth', 'died_on', faultTexts.beforeBirth('died_on', isoFromDay(born)));
        lives.set(id, {
            bornOn,
            diedOn: isDeathRead && died >= bornOn ? died : Infinity
        });
    }
    return lives;
}

//# sourceMappingURL=check-lives.js.map