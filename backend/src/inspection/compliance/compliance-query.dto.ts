import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min, ValidateBy } from 'class-validator';
import { complianceAnswers, type ComplianceAnswer } from '../../domain/duties/compliance.js';
import { isDate } from '../profile/given-date.js';

const date = { en: 'Enter a real date, such as 2018-01-31', cy: 'Rhowch ddyddiad go iawn, er enghraifft 2018-01-31' };
const choice = { en: 'Choose one of those offered', cy: 'Dewiswch un o’r rhai a gynigir' };
const page = { en: 'Enter a page number', cy: 'Rhowch rif tudalen' };

/** The clocks are those of the record as it is now; they can be asked about any day of it, not about what was once known. */
export class ComplianceQueryDto {
  /** ISO date; today in Britain where left out. */
  @IsOptional()
  @ValidateBy({ name: 'isDate', validator: { validate: (given) => typeof given === 'string' && isDate(given) } }, { context: date })
  asAt?: string;
}

export class CompliancePageQueryDto extends ComplianceQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt({ context: page })
  @Min(1, { context: page })
  @Max(100_000, { context: page })
  page?: number;
}

export class BehindDutyQueryDto extends CompliancePageQueryDto {
  /** Only those with this answer. */
  @IsOptional()
  @IsIn([...complianceAnswers], { context: choice })
  answer?: ComplianceAnswer;
}
