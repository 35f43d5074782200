import { IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

const noPage = { en: 'Enter a page number', cy: 'Rhowch rif tudalen' };

/** What is looked for. It comes in the body, so that names stand in no address and no log. */
export class FindDto {
  @IsString({ context: { en: 'Enter a name, date of birth or number', cy: 'Rhowch enw, dyddiad geni neu rif' } })
  @IsNotEmpty({ context: { en: 'Enter a name, date of birth or number', cy: 'Rhowch enw, dyddiad geni neu rif' } })
  @MaxLength(100, { context: { en: 'Enter 100 characters or fewer', cy: 'Rhowch 100 nod neu lai' } })
  typed: string;

  @IsOptional()
  @IsInt({ context: noPage })
  @Min(1, { context: noPage })
  @Max(1000, { context: noPage })
  page?: number;
}
