import { IsIn, ValidateIf } from 'class-validator';
import { Said } from '../plan-fields.js';

/** Agreed, or sent back with what is asked for. */
export class SignOffDto {
  @IsIn(['agree', 'send-back'], { context: { en: 'Select whether you agree', cy: 'Dewiswch a ydych chi’n cytuno' } })
  decision: 'agree' | 'send-back';

  @ValidateIf(({ decision }: SignOffDto) => decision === 'send-back')
  @Said({ en: 'Say what needs to change', cy: 'Dywedwch beth sydd angen newid' })
  words?: string;
}
