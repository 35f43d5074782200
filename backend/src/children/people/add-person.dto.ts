import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AnswersDto } from '../../records/record.dto.js';

/** A person and what they are to the child: the answers to the questions of both kinds, by field. */
export class AddPersonDto extends AnswersDto {
  /** Key of somebody who is among the people of another child already; their own answers are left out then. */
  @IsOptional()
  @IsString()
  @MaxLength(500, { context: { en: 'Choose somebody from the list', cy: 'Dewiswch rywun o’r rhestr' } })
  known?: string;
}
