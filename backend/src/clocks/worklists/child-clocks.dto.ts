import { IsIn, IsOptional, IsString, MaxLength, Validate, ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';
import { isDate } from '../../inspection/profile/given-date.js';
import { PageQueryDto } from '../../jobs/jobs-query.dto.js';

const askDate = { en: 'Enter a real date, like 2026-11-19', cy: 'Rhowch ddyddiad go iawn, fel 2026-11-19' };
const askReason = { en: 'Say why it is late', cy: 'Dywedwch pam ei fod yn hwyr' };

/** A date the calendar has, within the years a record can be about. */
@ValidatorConstraint()
class RealDate implements ValidatorConstraintInterface {
  validate(given: unknown): boolean {
    return typeof given === 'string' && isDate(given) && given >= '1900' && given < '2200';
  }
}

/** The day to show a clock as at: today where none is given. */
export class AsAtQueryDto {
  @IsOptional()
  @Validate(RealDate, { context: askDate })
  asAt?: string;
}

/** Which of a child's clocks, as at which day. */
export class ChildClocksQueryDto extends PageQueryDto {
  @IsOptional()
  @Validate(RealDate, { context: askDate })
  asAt?: string;

  @IsOptional()
  @IsIn(['open', 'all'], { context: { en: 'Select open clocks or all', cy: 'Dewiswch glociau agored neu bob un' } })
  show?: 'open' | 'all';
}

/** Why something is late, and when it is now expected. */
export class LateReasonDto {
  @IsString({ context: askReason })
  @MaxLength(1000, { context: { en: 'Use 1,000 characters or fewer', cy: 'Defnyddiwch 1,000 nod neu lai' } })
  reason: string;

  @IsOptional()
  @Validate(RealDate, { context: askDate })
  expectedOn?: string;
}
