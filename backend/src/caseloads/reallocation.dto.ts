import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsObject, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { allocationRoles } from '../domain/codes/allocation-roles.js';
import { handoverReasons } from '../domain/codes/handover-reasons.js';

const wrongDay = { en: 'The first day must be a real date', cy: 'Rhaid i’r diwrnod cyntaf fod yn ddyddiad go iawn' };
const nobody = { en: 'Select at least one child', cy: 'Dewiswch o leiaf un plentyn' };
const noWorker = { en: 'Select the worker', cy: 'Dewiswch y gweithiwr' };
const tooLong = { en: 'Keep the handover to 10 lines and 1,500 characters', cy: 'Cadwch y nodyn trosglwyddo i 10 llinell a 1,500 nod' };

export class ChildToReallocateDto {
  @IsUUID('all', { context: nobody })
  publicId: string;

  /** Ten lines at most. */
  @IsOptional()
  @Matches(/^([^\n]*\n){0,9}[^\n]*$/, { context: tooLong })
  @MaxLength(1500, { context: tooLong })
  @IsString({ context: tooLong })
  handover?: string;
}

/** Children who get another worker of one role from one day on. */
export class ReallocateDto {
  @IsObject({ each: true, context: nobody })
  @ValidateNested({ each: true })
  @Type(() => ChildToReallocateDto)
  @ArrayMaxSize(200, { context: { en: 'Select 200 children or fewer', cy: 'Dewiswch 200 o blant neu lai' } })
  @ArrayNotEmpty({ context: nobody })
  @IsArray({ context: nobody })
  children: ChildToReallocateDto[];

  @IsIn(allocationRoles.map(({ code }) => code), { context: { en: 'Select what the worker is to the children', cy: 'Dewiswch beth yw’r gweithiwr i’r plant' } })
  role: string;

  @Max(2_147_483_647, { context: noWorker })
  @Min(1, { context: noWorker })
  @IsInt({ context: noWorker })
  toStaffNo: number;

  @IsISO8601({ strict: true }, { context: wrongDay })
  @Matches(/^\d{4}-\d\d-\d\d$/, { context: wrongDay })
  on: string;

  @IsIn(handoverReasons.map(({ code }) => code), { context: { en: 'Select why', cy: 'Dewiswch pam' } })
  reason: string;

  /** True once somebody has said that some children go without a written handover. */
  @IsOptional()
  @IsBoolean({ context: { en: 'Say whether the children go without a handover', cy: 'Nodwch a yw’r plant yn mynd heb nodyn trosglwyddo' } })
  withoutHandover?: boolean;
}
