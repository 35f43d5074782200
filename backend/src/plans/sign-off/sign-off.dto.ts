import { IsIn, IsOptional, Matches, ValidateIf } from 'class-validator';
import { PageQueryDto } from '../../jobs/jobs-query.dto.js';
import { Said } from '../plan-fields.js';

/** Agreed, or sent back with what is asked for. */
export class SignOffDto {
  @IsIn(['agree', 'send-back'], { context: { en: 'Select whether you agree', cy: 'Dewiswch a ydych chi’n cytuno' } })
  decision: 'agree' | 'send-back';

  @ValidateIf(({ decision }: SignOffDto) => decision === 'send-back')
  @Said({ en: 'Say what needs to change', cy: 'Dywedwch beth sydd angen newid' })
  words?: string;
}

/** Which page of what waits; of one worker where one is asked for. */
export class SignOffQueryDto extends PageQueryDto {
  @IsOptional()
  @Matches(/^\d{1,9}$/, { context: { en: 'Select a worker', cy: 'Dewiswch weithiwr' } })
  staffNo?: string;
}
