import { HEALTH_ASSESSMENT, HEALTH_REVIEW } from '../../domain/codes/positions.js';
import { NO_DAY, UNSAID } from '../../domain/facts/columns.js';
import { longDay } from '../words/long-date.js';
import { dated, said } from './reason.js';
/** Why a care and support plan is answered as it is: its health or its education part. */ export function planReason(subject) {
    const { child: { facts: { plans } }, counted: { row }, indicator } = subject;
    const prepared = longDay(plans.preparedOn[row]);
    const preparedWords = {
        en: `The plan was prepared on ${prepared.en}.`,
        cy: `Lluniwyd y cynllun ar ${prepared.cy}.`
    };
    const rowDates = [
        dated(subject, 'Plan prepared', 'Lluniwyd y cynllun', plans.preparedOn[row])
    ];
    if (indicator.code === 'plan-with-pep') {
        const part = partWords(plans.hasEducationPlan[row], 'a personal education plan', 'cynllun addysg personol');
        return {
            rowDates,
            why: said(preparedWords, part)
        };
    }
    const assessedOn = latestHealth(subject);
    const health = assessedOn === NO_DAY ? noHealth : healthWords(longDay(assessedOn));
    return {
        rowDates: [
            ...rowDates,
            dated(subject, 'Health last assessed or reviewed', 'Aseswyd neu adolygwyd iechyd ddiwethaf', assessedOn)
        ],
        why: said(preparedWords, partWords(plans.hasHealthPlan[row], 'a health plan', 'cynllun iechyd'), health)
    };
}
const noHealth = {
    en: 'No health assessment or review that was not refused is recorded.',
    cy: 'Nid oes asesiad nac adolygiad iechyd na chafodd ei wrthod wedi’i gofnodi.'
};
function healthWords(on) {
    return {
        en: `Health was last assessed or reviewed on ${on.en}.`,
        cy: `Aseswyd neu adolygwyd iechyd ddiwethaf ar ${on.cy}.`
    };
}
function partWords(has, en, cy) {
    if (has === UNSAID) return {
        en: `Whether it has ${en} is not recorded.`,
        cy: `Nid yw wedi’i gofnodi a oes ganddo ${cy}.`
    };
    return has === 1 ? {
        en: `It has ${en}.`,
        cy: `Mae ganddo ${cy}.`
    } : {
        en: `It does not have ${en}.`,
        cy: `Nid oes ganddo ${cy}.`
    };
}
function latestHealth({ child: { facts: { healthAssessments }, child }, moment }) {
    const { from, assessedOn, kind, refused } = healthAssessments;
    for(let row = from[child + 1] - 1; row >= from[child]; row--){
        const isHealth = kind[row] === HEALTH_ASSESSMENT || kind[row] === HEALTH_REVIEW;
        if (isHealth && refused[row] !== 1 && moment.isReached(assessedOn[row])) return assessedOn[row];
    }
    return NO_DAY;
}

//# sourceMappingURL=plan-reason.js.map