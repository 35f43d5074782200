import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

const askPage = { en: 'Enter a page number', cy: 'Rhowch rif tudalen' };

/** Which page of a list. */
export class PageQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt({ context: askPage })
  @Min(1, { context: askPage })
  @Max(100_000, { context: askPage })
  page?: number;
}

/** Which page of what was found. */
export class FindingsQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(['fault', 'warning'], { context: { en: 'Select faults or warnings', cy: 'Dewiswch wallau neu rybuddion' } })
  severity?: 'fault' | 'warning';
}
