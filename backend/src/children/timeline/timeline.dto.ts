import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsISO8601, IsNotEmpty, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { AskedPageDto } from '../../http/asked-page.dto.js';
import { timelineGroups } from './timeline-groups.js';

const page = { en: 'Enter a page number', cy: 'Rhowch rif tudalen' };
const day = { en: 'Enter a real date', cy: 'Rhowch ddyddiad go iawn' };
const short = { en: 'Enter 100 characters or fewer', cy: 'Rhowch 100 nod neu lai' };
const sentence = { en: 'Enter 500 characters or fewer', cy: 'Rhowch 500 nod neu lai' };
const yesOrNo = { en: 'Choose yes or no', cy: 'Dewiswch ie neu nage' };
const choose = { en: 'Choose from the list', cy: 'Dewiswch o’r rhestr' };
const codes = timelineGroups.map(({ code }) => code);
const list = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value);

/** What of a timeline is asked for. */
export class TimelineQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt({ context: page })
  @Min(1, { context: page })
  @Max(10_000, { context: page })
  page?: number;

  /** Kinds of entry, parted by commas. */
  @IsOptional()
  @Transform(list)
  @IsIn(codes, { each: true, context: choose })
  groups?: string[];

  @IsOptional()
  @IsISO8601({ strict: true }, { context: day })
  @Matches(/^\d{4}-\d\d-\d\d$/, { context: day })
  from?: string;

  @IsOptional()
  @IsISO8601({ strict: true }, { context: day })
  @Matches(/^\d{4}-\d\d-\d\d$/, { context: day })
  to?: string;
}

/** What is looked for in a timeline. It comes in the body, so that names and words of a record stand in no address and no log. */
export class FindInTimelineDto extends AskedPageDto {
  @IsOptional()
  @IsIn(codes, { each: true, context: choose })
  groups?: string[];

  @IsOptional()
  @IsISO8601({ strict: true }, { context: day })
  @Matches(/^\d{4}-\d\d-\d\d$/, { context: day })
  from?: string;

  @IsOptional()
  @IsISO8601({ strict: true }, { context: day })
  @Matches(/^\d{4}-\d\d-\d\d$/, { context: day })
  to?: string;

  @IsOptional()
  @IsString({ context: short })
  @MaxLength(100, { context: short })
  by?: string;

  @IsOptional()
  @IsString({ context: short })
  @MaxLength(100, { context: short })
  words?: string;
}

/** How an entry is marked from now on. */
export class MarkDto {
  @IsString()
  @Matches(/^[a-z-]{1,60}$/, { context: { en: 'Name the entry', cy: 'Enwch y cofnod' } })
  about: string;

  @IsString()
  @MaxLength(200, { context: { en: 'Name the entry', cy: 'Enwch y cofnod' } })
  key: string;

  @IsBoolean({ context: yesOrNo })
  significant: boolean;

  @IsBoolean({ context: yesOrNo })
  pinned: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(500, { context: sentence })
  effect?: string | null;

  /** Version of the mark that was seen; none where nobody had marked it. */
  @IsOptional()
  @Max(2_147_483_647, { context: yesOrNo })
  @Min(1, { context: yesOrNo })
  @IsInt({ context: yesOrNo })
  version?: number | null;
}

/** An event that stands in no other record. */
export class OwnEventDto {
  @IsISO8601({ strict: true }, { context: day })
  @Matches(/^\d{4}-\d\d-\d\d$/, { context: day })
  @IsNotEmpty({ context: { en: 'Enter the day it happened', cy: 'Rhowch y diwrnod y digwyddodd' } })
  happenedOn: string;

  @IsString()
  @MaxLength(500, { context: sentence })
  @Matches(/\S/, { context: { en: 'Say what happened in one sentence', cy: 'Dywedwch beth ddigwyddodd mewn un frawddeg' } })
  sentence: string;

  @IsOptional()
  @IsString()
  @MaxLength(500, { context: sentence })
  effect?: string | null;

  @IsString()
  @MaxLength(200, { context: { en: 'Enter 200 characters or fewer', cy: 'Rhowch 200 nod neu lai' } })
  @Matches(/\S/, { context: { en: 'Say where this is known from', cy: 'Dywedwch o ble y gwyddys hyn' } })
  source: string;
}
