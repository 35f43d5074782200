import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { parties } from '../domain/codes/parties.js';
import { permanenceOptions } from '../domain/codes/permanence-options.js';
import { Dated, MayBeDated, MaySay, ReadAs, Said, Scored } from './plan-fields.js';

const who = { en: 'Select who they are', cy: 'Dewiswch pwy ydyn nhw' };
const noAssessment = { en: 'Select the assessment it rests on', cy: 'Dewiswch yr asesiad y mae’n dibynnu arno' };

/** The long-term plan and what the version rests on. */
export class PlanTextsDto {
  @MaySay(600)
  longTermPlan: string | null;

  @MaySay(600)
  concurrentPlan: string | null;

  @MayBeDated()
  decideBy: string | null;

  @IsOptional()
  @IsIn(permanenceOptions.map(({ code }) => code), { context: { en: 'Select the long-term plan', cy: 'Dewiswch y cynllun hirdymor' } })
  permanenceOption: string | null;

  @IsOptional()
  @Max(2_147_483_647, { context: noAssessment })
  @Min(1, { context: noAssessment })
  @IsInt({ context: noAssessment })
  assessmentNo: number | null;

  @MaySay(2000)
  whyRevised: string | null;

  @ReadAs()
  version: number;
}

/** An outcome in the child's words. */
export class OutcomeDto {
  @Said({ en: 'Enter the outcome in the child’s words', cy: 'Rhowch y canlyniad yng ngeiriau’r plentyn' }, 600)
  words: string;

  @IsOptional()
  @IsIn(['cy', 'en', 'other'], { context: { en: 'Select the language of the words', cy: 'Dewiswch iaith y geiriau' } })
  wordsLanguage: string | null;

  @MaySay(600)
  translation: string | null;

  @Said({ en: 'Say why it matters to the child', cy: 'Dywedwch pam mae’n bwysig i’r plentyn' })
  why: string;

  @Scored({ en: 'Select where it started, or not sure yet', cy: 'Dewiswch ble y dechreuodd, neu ddim yn siŵr eto' })
  startScore: number | null;

  @Scored({ en: 'Select where it is now, or not sure yet', cy: 'Dewiswch ble mae nawr, neu ddim yn siŵr eto' })
  nowScore: number | null;

  @Scored({ en: 'Select the goal, or not sure yet', cy: 'Dewiswch y nod, neu ddim yn siŵr eto' })
  goalScore: number | null;

  @Dated({ en: 'Enter the date it will be looked at again', cy: 'Rhowch y dyddiad yr edrychir arno eto' })
  reviewOn: string;
}

export class ChangeOutcomeDto extends OutcomeDto {
  @ReadAs()
  version: number;
}

/** What is to be done for an outcome: by whom and by when is always said. */
export class ActionDto {
  @Said({ en: 'Enter what will be done', cy: 'Rhowch beth fydd yn cael ei wneud' }, 600)
  what: string;

  @Said({ en: 'Select who will do this', cy: 'Dewiswch pwy fydd yn gwneud hyn' }, 200)
  owner: string;

  @Dated({ en: 'Enter the date this will be done by', cy: 'Rhowch y dyddiad y bydd hyn wedi’i wneud' })
  dueOn: string;
}

export class ChangeActionDto extends ActionDto {
  @ReadAs()
  version: number;
}

/** Done on a day; null puts it back. */
export class ActionDoneDto {
  @MayBeDated()
  doneOn: string | null;

  @ReadAs()
  version: number;
}

/** How the need of one head is met. Version 0 is a part nobody has written yet. */
export class PartDto {
  @MaySay(8000)
  howMet: string | null;

  @ReadAs()
  version: number;
}

/** Somebody who helped write it, and whether they agree. */
export class HelperDto {
  @Said({ en: 'Enter their name', cy: 'Rhowch eu henw' }, 200)
  name: string;

  @IsIn(parties.map(({ code }) => code), { context: who })
  party: string;

  @MaySay()
  views: string | null;

  @IsOptional()
  @IsBoolean({ context: { en: 'Select whether they agree', cy: 'Dewiswch a ydyn nhw’n cytuno' } })
  agreed: boolean | null;

  @MayBeDated()
  signedOn: string | null;

  @MaySay()
  notAgreedReason: string | null;
}

export class ChangeHelperDto extends HelperDto {
  @ReadAs()
  version: number;
}

/** A copy given, or why it was not. */
export class CopyDto {
  @IsIn(parties.map(({ code }) => code), { context: who })
  party: string;

  @MaySay(200)
  name: string | null;

  @MayBeDated()
  givenOn: string | null;

  @IsOptional()
  @IsIn(['in-person', 'post', 'secure-email', 'other'], { context: { en: 'Select how it was given', cy: 'Dewiswch sut y’i rhoddwyd' } })
  method: string | null;

  @IsOptional()
  @IsIn(['cy', 'en', 'bilingual', 'other'], { context: { en: 'Select the language', cy: 'Dewiswch yr iaith' } })
  language: string | null;

  @MaySay()
  withheldReason: string | null;
}

/** How an outcome is getting on: two choices and a sentence. */
export class OutcomeUpdateDto {
  @Scored({ en: 'Select where it is now, or not sure yet', cy: 'Dewiswch ble mae nawr, neu ddim yn siŵr eto' })
  score: number | null;

  @IsIn(['carry-on', 'reached', 'change'], { context: { en: 'Select what happens now', cy: 'Dewiswch beth sy’n digwydd nawr' } })
  onward: string;

  @Said({ en: 'Say in a sentence how it is going', cy: 'Dywedwch mewn brawddeg sut mae’n mynd' }, 600)
  words: string;
}

/** The version of the plan that is sent, or taken back. */
export class SendPlanDto {
  @ReadAs()
  version: number;
}
