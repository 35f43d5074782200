import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

const noVersion = { en: 'Say which version this changes', cy: 'Nodwch pa fersiwn y mae hyn yn ei newid' };

/** Lines for the top of the brief. */
export class BriefLinesDto {
  @IsString()
  @MaxLength(600, { context: { en: 'Keep it to 600 characters: somebody reads this at the door', cy: 'Cadwch at 600 nod: bydd rhywun yn darllen hwn wrth y drws' } })
  @Matches(/\S/, { context: { en: 'Write what somebody should know first', cy: 'Ysgrifennwch yr hyn y dylai rhywun ei wybod gyntaf' } })
  topLines: string;

  /** Version that was seen; none where there were no lines. */
  @IsOptional()
  @IsInt({ context: noVersion })
  @Min(1, { context: noVersion })
  @Max(2_147_483_647, { context: noVersion })
  version?: number | null;
}

/** Lines to be taken back: the version that was written. */
export class BriefTakenBackDto {
  @IsInt({ context: noVersion })
  @Min(1, { context: noVersion })
  @Max(2_147_483_647, { context: noVersion })
  version: number;
}
