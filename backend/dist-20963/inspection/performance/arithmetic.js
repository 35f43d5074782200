import { answersOf } from '../words/answer-title.js';
import { countedNoun } from '../words/counted-noun.js';
import { longDate } from '../words/long-date.js';
const percent = (share)=>`${(Math.round(share * 1000) / 10).toFixed(1)}%`;
const nobody = {
    en: 'There is nothing to count, so there is no rate.',
    cy: 'Nid oes dim i’w gyfrif, felly nid oes cyfradd.'
};
/** How a figure was worked out, in sentences with the authority's own numbers. */ export function arithmeticOf(indicator, figure) {
    const { kind, unit } = indicator;
    const all = countedNoun(unit, figure.population);
    if (figure.population === 0) return [
        nobody
    ];
    const counted = {
        en: `${all.en} counted.`,
        cy: `Cyfrifwyd ${all.cy}.`
    };
    if (kind === 'met') return [
        counted,
        metSentence(figure, all)
    ];
    if (kind === 'groups') return [
        counted,
        ...groupSentences(indicator, figure, all)
    ];
    return [
        counted,
        ...rateSentences(figure, all)
    ];
}
function metSentence({ met, notMet, notKnown, rate }, all) {
    return {
        en: `Of ${all.en}, ${met} met this, ${notMet} did not and ${notKnown} ${notKnown === 1 ? 'is' : 'are'} not known: ${percent(rate)}.`,
        cy: `Allan o ${all.cy}, roedd ${met} yn bodloni hyn, nid oedd ${notMet} yn ei fodloni ac nid yw ${notKnown} yn hysbys: ${percent(rate)}.`
    };
}
function groupSentences(indicator, figure, all) {
    return answersOf(indicator, figure).filter(({ count })=>count > 0).map(({ title, count })=>({
            en: `${title.en}: ${count} of ${all.en}, ${percent(count / figure.population)}.`,
            cy: `${title.cy}: ${count} allan o ${all.cy}, ${percent(count / figure.population)}.`
        }));
}
function rateSentences(figure, all) {
    const { per10000, residents, populationOn, populationVintage } = figure;
    if (typeof per10000 !== 'number' || typeof residents !== 'number') return [];
    const [number, rate] = [
        residents.toLocaleString('en-GB'),
        (Math.round(per10000 * 10) / 10).toFixed(1)
    ];
    return [
        {
            en: `${all.en} divided by ${number} residents aged 0 to 17 on ${longDate(String(populationOn), 'en')} (${populationVintage}), times 10,000: ${rate}.`,
            cy: `${all.cy} wedi’u rhannu â ${number} o drigolion 0 i 17 oed ar ${longDate(String(populationOn), 'cy')} (${populationVintage}), wedi’u lluosi â 10,000: ${rate}.`
        }
    ];
}

//# sourceMappingURL=arithmetic.js.map