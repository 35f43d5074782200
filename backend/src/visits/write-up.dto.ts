import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { storyColumns, type StoryPart } from './visit-codes.js';

const tooLong = { en: 'This must be 8,000 characters or fewer', cy: 'Rhaid i hwn fod yn 8,000 nod neu lai' };
const noVersion = { en: 'Say which version of the visit this adds to', cy: 'Nodwch at ba fersiwn o’r ymweliad y mae hyn yn ychwanegu' };
const Told = () => (target: object, name: string) => [MaxLength(8_000, { context: tooLong }), IsString({ context: tooLong }), IsOptional()].forEach((rule) => rule(target, name));

/** The rest of the story of a visit, written after it was recorded. What is left out stays as it is. */
export class WriteUpVisitDto {
  @IsInt({ context: noVersion })
  @Min(1, { context: noVersion })
  @Max(2_147_483_647, { context: noVersion })
  version: number;

  @IsOptional()
  @IsBoolean({ context: { en: 'Select whether you saw the bedroom', cy: 'Dewiswch a welsoch chi’r ystafell wely' } })
  bedroomSeen?: boolean;

  @IsOptional()
  @IsBoolean({ context: { en: 'Select whether the child’s well-being is safeguarded', cy: 'Dewiswch a yw llesiant y plentyn wedi’i ddiogelu' } })
  wellBeingSafeguarded?: boolean;

  @Told()
  bedroom?: string;

  @Told()
  childSaid?: string;

  @Told()
  carersSaid?: string;

  @Told()
  healthAndSchool?: string;

  @Told()
  familyTime?: string;

  @Told()
  promised?: string;

  @Told()
  workerThinks?: string;

  /** Parts that are for every child of the visit; all others are this child's alone. */
  @IsOptional()
  @IsIn(Object.keys(storyColumns), { each: true })
  shared?: StoryPart[];

  /** Nothing more is to be written. */
  @IsBoolean({ context: { en: 'Select whether this is all', cy: 'Dewiswch ai dyma’r cyfan' } })
  isWhole: boolean;
}

/** Why a visit is taken out of the record. */
export class WithdrawVisitDto {
  @MaxLength(400)
  @IsString({ context: { en: 'Say why this was recorded in error', cy: 'Dywedwch pam y cofnodwyd hyn ar gam' } })
  reason: string;
}
