import { reasonsEnded } from '../../domain/codes/reasons-ended.js';
import { MET } from '../../domain/indicators/figure.js';
import { longDay } from '../words/long-date.js';
import { dated, said } from './reason.js';
/** Why a period of care, or a set of proceedings, is answered as it is. */ export function periodReason(subject) {
    const { child: { facts: { periods } }, counted: { row, answer }, indicator, moment } = subject;
    const started = longDay(periods.startedOn[row]);
    const rowDates = [
        dated(subject, 'Period of care began', 'Dechreuodd y cyfnod o ofal', periods.startedOn[row]),
        dated(subject, 'Period of care ended', 'Daeth y cyfnod o ofal i ben', periods.endedOn[row])
    ];
    const began = {
        en: `A period of care began on ${started.en}.`,
        cy: `Dechreuodd cyfnod o ofal ar ${started.cy}.`
    };
    if (indicator.code === 'started-in-year' || !moment.isReached(periods.endedOn[row])) return {
        rowDates,
        why: began
    };
    const ended = longDay(periods.endedOn[row]);
    const reason = reasonsEnded[periods.reasonEnded[row]];
    const over = {
        en: `It ended on ${ended.en}: ${reason ? reason.en : 'no reason is recorded'}.`,
        cy: `Daeth i ben ar ${ended.cy}: ${reason ? reason.cy : 'nid oes rheswm wedi’i gofnodi'}.`
    };
    return {
        rowDates,
        why: said(began, over, indicator.code === 're-entry' ? backWords(answer === MET) : undefined)
    };
}
function backWords(isBack) {
    return isBack ? {
        en: 'Another period of care began within 12 months.',
        cy: 'Dechreuodd cyfnod arall o ofal o fewn 12 mis.'
    } : {
        en: 'No other period of care began within 12 months.',
        cy: 'Ni ddechreuodd cyfnod arall o ofal o fewn 12 mis.'
    };
}
export function proceedingsReason(subject) {
    const { child: { facts: { proceedings } }, counted: { row } } = subject;
    const [issuedOn, finalOn] = [
        proceedings.issuedOn[row],
        proceedings.finalOrderOn[row]
    ];
    const [issued, final] = [
        longDay(issuedOn),
        longDay(finalOn)
    ];
    return {
        rowDates: [
            dated(subject, 'Issued', 'Cyhoeddwyd', issuedOn),
            dated(subject, 'Final order', 'Gorchymyn terfynol', finalOn)
        ],
        why: {
            en: `Issued on ${issued.en}, final order on ${final.en}: ${finalOn - issuedOn} days. 26 weeks are 182 days.`,
            cy: `Cyhoeddwyd ar ${issued.cy}, gorchymyn terfynol ar ${final.cy}: ${finalOn - issuedOn} o ddiwrnodau. Mae 26 wythnos yn 182 o ddiwrnodau.`
        }
    };
}

//# sourceMappingURL=period-reason.js.map