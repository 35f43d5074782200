import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateBy } from 'class-validator';
import { profileFormats, type ProfileFormat } from '../documents/write-profile.js';
import { isDate, isInstant } from '../profile/given-date.js';
import type { Rounding } from '../publication/shown-figure.js';

const date = { en: 'Enter a real date, such as 2018-01-31', cy: 'Rhowch ddyddiad go iawn, er enghraifft 2018-01-31' };
const instant = { en: 'Enter an instant, such as 2018-01-31T09:00:00Z', cy: 'Rhowch eiliad benodol, er enghraifft 2018-01-31T09:00:00Z' };
const choice = { en: 'Choose one of those offered', cy: 'Dewiswch un o’r rhai a gynigir' };
const page = { en: 'Enter a page number', cy: 'Rhowch rif tudalen' };

/** Which day a figure is asked for, and of which record. */
export class PerformanceQueryDto {
  /** ISO date; today in Britain where left out. */
  @IsOptional()
  @ValidateBy({ name: 'isDate', validator: { validate: (given) => typeof given === 'string' && isDate(given) } }, { context: date })
  asAt?: string;

  /** ISO instant; the record as it is now where left out. */
  @IsOptional()
  @ValidateBy({ name: 'isInstant', validator: { validate: (given) => typeof given === 'string' && isInstant(given) } }, { context: instant })
  knownAt?: string;
}

export class ProfileQueryDto extends PerformanceQueryDto {
  @IsOptional()
  @IsIn(['none', 'nearest-5'], { context: choice })
  rounding?: Rounding;
}

export class BehindFigureQueryDto extends PerformanceQueryDto {
  /** Only those with this answer. */
  @IsOptional()
  @IsString()
  @MaxLength(60, { context: choice })
  @Matches(/^[\w-]*$/, { context: choice })
  answer?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt({ context: page })
  @Min(1, { context: page })
  @Max(100_000, { context: page })
  page?: number;
}

export class ExportQueryDto extends ProfileQueryDto {
  @IsOptional()
  @IsIn([...profileFormats], { context: choice })
  format?: ProfileFormat;

  @IsOptional()
  @IsIn(['en', 'cy'], { context: choice })
  language?: 'en' | 'cy';

  /** The public always reads rounded and suppressed figures. */
  @IsOptional()
  @IsIn(['authority', 'inspectorate', 'public'], { context: choice })
  audience?: 'authority' | 'inspectorate' | 'public';
}
