import { shownPercentage } from '../../domain/rounding/disclosure.js';
import { profileOf } from '../profile/data-profile.service.js';
import { shownFigure } from '../publication/shown-figure.js';
export const notHeld = {
    value: null,
    held: false
};
/** The numbers of the report's tables on any day, as an audience sees them; each day is worked out once. */ export class ReportNumbers {
    constructor(evidence, asAt, audience){
        this.evidence = evidence;
        this.asAt = asAt;
        this.audience = audience;
        this.days = new Map();
    }
    /** A count: of a group, or of everybody counted. */ count(code, group, day = this.asAt) {
        const { shown } = this.on(day);
        const figure = shown.get(code);
        return {
            value: group === undefined ? figure.population : figure.groups[group],
            held: true,
            code,
            group
        };
    }
    /** A percentage of everybody counted, 0 to 100, of one or more groups together or of those who met. */ percent(code, groups = [], day = this.asAt) {
        const { exact, shown } = this.on(day);
        const [figure, as] = [
            exact.get(code),
            shown.get(code)
        ];
        const counts = groups.length === 0 ? [
            figure.met
        ] : groups.map((group)=>figure.groups[group]);
        const isHidden = groups.length === 0 ? as.met === null : groups.some((group)=>as.groups[group] === null);
        const part = counts.reduce((sum, count)=>sum + count, 0);
        const isPublic = this.audience === 'public';
        const value = isPublic ? isHidden ? null : shownPercentage(part, figure.population, 'public') : figure.population === 0 ? null : part / figure.population * 100;
        return {
            value,
            held: true,
            code,
            group: groups.length === 1 ? groups[0] : undefined
        };
    }
    /** A number beside the counts of an indicator. */ extra(code, name, day = this.asAt) {
        return {
            value: this.on(day).shown.get(code)[name],
            held: true,
            code
        };
    }
    on(day) {
        const known = this.days.get(day);
        if (known) return known;
        const { profile } = profileOf(this.evidence, day);
        const exact = new Map(profile.figures.map((figure)=>[
                figure.code,
                figure
            ]));
        const shown = new Map(profile.figures.map((figure)=>[
                figure.code,
                shownFigure(figure, this.audience)
            ]));
        const made = {
            exact,
            shown
        };
        this.days.set(day, made);
        return made;
    }
}

//# sourceMappingURL=report-numbers.js.map