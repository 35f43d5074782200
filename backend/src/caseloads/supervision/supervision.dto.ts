import { IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsNotEmpty, IsObject, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';

const realDay = { en: 'Enter a real date', cy: 'Rhowch ddyddiad go iawn' };
const tooLong = { en: 'Keep this to 4,000 characters', cy: 'Cadwch hyn i 4,000 nod' };
const who = { en: 'Select who does it', cy: 'Dewiswch pwy sy’n ei wneud' };
const agreed = { en: 'Write what you agreed', cy: 'Ysgrifennwch beth y cytunwyd arno' };
const decided = { en: 'Write what you decided', cy: 'Ysgrifennwch beth a benderfynwyd' };
const noChild = { en: 'Select the child', cy: 'Dewiswch y plentyn' };
const noVersion = { en: 'Say which version of the supervision this changes', cy: 'Nodwch pa fersiwn o’r oruchwyliaeth y mae hyn yn ei newid' };
const why = { en: 'Say why, in 1,000 characters or fewer', cy: 'Dywedwch pam, mewn 1,000 nod neu lai' };
const tooMany = { en: 'Write 25 or fewer', cy: 'Ysgrifennwch 25 neu lai' };

/** Something one of the two does by a day. */
export class AgreedActionDto {
  @MaxLength(600, { context: tooLong })
  @Matches(/\S/, { context: agreed })
  @IsNotEmpty({ context: agreed })
  agreed: string;

  @IsIn(['worker', 'manager'], { context: who })
  owner: 'worker' | 'manager';

  @IsISO8601({ strict: true }, { context: realDay })
  @Matches(/^\d{4}-\d\d-\d\d$/, { context: realDay })
  dueOn: string;
}

/** What was decided about a child. */
export class ChildDecisionDto {
  @IsUUID('all', { context: noChild })
  publicId: string;

  @IsOptional()
  @MaxLength(4000, { context: tooLong })
  @IsString({ context: tooLong })
  reflection: string | null;

  @MaxLength(2000, { context: tooLong })
  @Matches(/\S/, { context: decided })
  @IsNotEmpty({ context: decided })
  decision: string;

  @IsIn(['worker', 'manager'], { context: who })
  owner: 'worker' | 'manager';

  @IsOptional()
  @IsISO8601({ strict: true }, { context: realDay })
  @Matches(/^\d{4}-\d\d-\d\d$/, { context: realDay })
  dueOn: string | null;
}

/** When a supervision was held and what was talked about. */
export class SupervisionHeldDto {
  @IsISO8601({ strict: true }, { context: realDay })
  @Matches(/^\d{4}-\d\d-\d\d$/, { context: realDay })
  heldOn: string;

  @IsOptional()
  @MaxLength(4000, { context: tooLong })
  @IsString({ context: tooLong })
  discussed: string | null;

  @IsISO8601({ strict: true }, { context: realDay })
  @Matches(/^\d{4}-\d\d-\d\d$/, { context: realDay })
  nextOn: string;
}

/** A supervision as the manager writes it. */
export class RecordSupervisionDto extends SupervisionHeldDto {
  @IsObject({ each: true, context: tooMany })
  @ValidateNested({ each: true })
  @Type(() => AgreedActionDto)
  @ArrayMaxSize(25, { context: tooMany })
  @IsArray({ context: tooMany })
  actions: AgreedActionDto[];

  @IsObject({ each: true, context: tooMany })
  @ValidateNested({ each: true })
  @Type(() => ChildDecisionDto)
  @ArrayMaxSize(25, { context: tooMany })
  @IsArray({ context: tooMany })
  children: ChildDecisionDto[];
}

/** Something agreed, as it is put right; without a number it is new. */
export class CorrectedActionDto extends AgreedActionDto {
  @IsOptional()
  @IsInt({ context: agreed })
  @Min(1, { context: agreed })
  @Max(32_767, { context: agreed })
  lineNo: number | null;
}

/** Why, and which version of a supervision it is said of. */
export class SupervisionReasonDto {
  @IsInt({ context: noVersion })
  @Min(1, { context: noVersion })
  @Max(2_147_483_647, { context: noVersion })
  version: number;

  @MaxLength(1000, { context: why })
  @Matches(/\S/, { context: why })
  @IsString({ context: why })
  reason: string;
}

/** A supervision as it is put right. What was agreed and is left out was not agreed after all. */
export class CorrectSupervisionDto extends IntersectionType(SupervisionReasonDto, SupervisionHeldDto) {
  @IsObject({ each: true, context: tooMany })
  @ValidateNested({ each: true })
  @Type(() => CorrectedActionDto)
  @ArrayMaxSize(25, { context: tooMany })
  @IsArray({ context: tooMany })
  actions: CorrectedActionDto[];
}

/** Whether something agreed is done. */
export class SupervisionActionDoneDto {
  @IsBoolean({ context: { en: 'Say whether it is done', cy: 'Nodwch a yw wedi’i wneud' } })
  isDone: boolean;
}
