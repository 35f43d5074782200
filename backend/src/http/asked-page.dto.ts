import { IsInt, IsOptional, Max, Min } from 'class-validator';

const noPage = { en: 'Enter a page number', cy: 'Rhowch rif tudalen' };

/** Which page of what is looked for, where the question comes in the body. */
export class AskedPageDto {
  @IsOptional()
  @IsInt({ context: noPage })
  @Min(1, { context: noPage })
  @Max(1000, { context: noPage })
  page?: number;
}
