import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Which page of the children, and what to find them by: part of a name or a reference. */
export class ChildrenQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt({ context: { en: 'Enter a page number', cy: 'Rhowch rif tudalen' } })
  @Min(1, { context: { en: 'Enter a page number', cy: 'Rhowch rif tudalen' } })
  @Max(100_000, { context: { en: 'Enter a page number', cy: 'Rhowch rif tudalen' } })
  page?: number;

  @IsOptional()
  @IsString()
  @MaxLength(100, { context: { en: 'Enter 100 characters or fewer', cy: 'Rhowch 100 nod neu lai' } })
  find?: string;
}
