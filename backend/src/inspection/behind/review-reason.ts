import { participations } from '../../domain/codes/participations.js';
import { MET, type Bilingual } from '../../domain/indicators/figure.js';
import { longDay } from '../words/long-date.js';
import { dated, said, type Reason, type Subject } from './reason.js';

/** Why a review is answered as it is: whether it was in time, who took part, whether the reviewing officer spoke with the child. */
export function reviewReason(subject: Subject): Reason {
  const { child: { facts: { reviews } }, counted: { row, answer }, indicator, moment } = subject;
  if (row < 0) {
    const by = longDay(moment.asAt);
    return {
      rowDates: [{ label: { en: 'Review held', cy: 'Cynhaliwyd yr adolygiad' }, on: null }],
      why: {
        en: `A review fell due in the year and had not been held by ${by.en}.`,
        cy: `Daeth adolygiad yn ddyledus yn ystod y flwyddyn ac nid oedd wedi’i gynnal erbyn ${by.cy}.`,
      },
    };
  }
  const on = longDay(reviews.heldOn[row]!);
  const held = dated(subject, 'Review held', 'Cynhaliwyd yr adolygiad', reviews.heldOn[row]!);
  if (indicator.code === 'reviews-in-time') {
    const adjourned = dated(subject, 'Review adjourned', 'Gohiriwyd yr adolygiad', reviews.adjournedOn[row]!);
    const why = answer === MET
      ? { en: `The review held on ${on.en} was in time.`, cy: `Roedd yr adolygiad a gynhaliwyd ar ${on.cy} mewn pryd.` }
      : { en: `The review held on ${on.en} was late.`, cy: `Roedd yr adolygiad a gynhaliwyd ar ${on.cy} yn hwyr.` };
    return { rowDates: adjourned.on ? [held, adjourned] : [held], why };
  }
  const heldWords = { en: `The review was held on ${on.en}.`, cy: `Cynhaliwyd yr adolygiad ar ${on.cy}.` };
  if (indicator.code === 'review-attendance') return { rowDates: [held], why: said(heldWords, tookPart(reviews.participation[row]!)) };
  const spoke = dated(subject, 'IRO spoke with the child', 'Siaradodd yr SAA â’r plentyn', reviews.spokeWithChildOn[row]!);
  return { rowDates: [held, spoke], why: said(heldWords, spokeWords(subject, row)) };
}

function tookPart(participation: number): Bilingual {
  const code = participations[participation];
  if (!code) return { en: 'How the child took part is not recorded.', cy: 'Nid yw wedi’i gofnodi sut y cymerodd y plentyn ran.' };
  return { en: `How the child took part: ${code.en}.`, cy: `Sut y cymerodd y plentyn ran: ${code.cy}.` };
}

function spokeWords({ child: { facts: { reviews } }, moment }: Subject, row: number): Bilingual {
  const spokeOn = reviews.spokeWithChildOn[row]!;
  if (moment.isReached(spokeOn)) {
    const day = longDay(spokeOn);
    return { en: `The independent reviewing officer spoke with the child on ${day.en}.`, cy: `Siaradodd y swyddog adolygu annibynnol â’r plentyn ar ${day.cy}.` };
  }
  return reviews.hasNotSpokenReason[row] === 1
    ? { en: 'A reason is recorded for not speaking with the child.', cy: 'Mae rheswm wedi’i gofnodi dros beidio â siarad â’r plentyn.' }
    : { en: 'Neither a conversation nor a reason for none is recorded.', cy: 'Nid oes sgwrs na rheswm dros ddiffyg sgwrs wedi’u cofnodi.' };
}
