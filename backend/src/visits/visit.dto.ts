import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsNotEmpty, IsObject, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import { PageQueryDto } from '../jobs/jobs-query.dto.js';
import { notAloneReasons } from '../domain/codes/not-alone-reasons.js';
import { notSeenReasons, spokenIn, visitPurposes } from './visit-codes.js';

const emptyDate = { en: 'Enter the date of the visit', cy: 'Rhowch ddyddiad yr ymweliad' };
const wrongDate = { en: 'Date of the visit must be a real date', cy: 'Rhaid i ddyddiad yr ymweliad fod yn ddyddiad go iawn' };
const noVersion = { en: 'Say which version of the visit this changes', cy: 'Nodwch pa fersiwn o’r ymweliad y mae hyn yn ei newid' };
const howTooLong = { en: 'How the child is must be 4,000 characters or fewer', cy: 'Rhaid i’r disgrifiad o sut mae’r plentyn fod yn 4,000 nod neu lai' };
const lineTooLong = { en: 'This must be 400 characters or fewer', cy: 'Rhaid i hwn fod yn 400 nod neu lai' };
const actionMissing = { en: 'Say what needs to happen today', cy: 'Dywedwch beth sydd angen digwydd heddiw' };
const toldMissing = { en: 'Say who has been told', cy: 'Dywedwch pwy sydd wedi cael gwybod' };

/** The day of a visit. The rule broken first is the one whose words are shown. */
const IsVisitDay = () =>
  applyDecorators(
    IsNotEmpty({ context: emptyDate }),
    Matches(/^\d{4}-\d\d-\d\d$/, { context: wrongDate }),
    IsISO8601({ strict: true }, { context: wrongDate }),
  );

/** The day a visit was really made on, and the version of it that was changed. */
export class MoveVisitDto {
  @IsVisitDay()
  visitedOn: string;

  @IsInt({ context: noVersion })
  @Min(1, { context: noVersion })
  @Max(2_147_483_647, { context: noVersion })
  version: number;
}

/** How one child was found on a visit: each child of it by itself. */
class ChildFoundDto {
  @IsBoolean({ context: { en: 'Select whether you saw the child', cy: 'Dewiswch a welsoch chi’r plentyn' } })
  seen: boolean;

  @ValidateIf(({ seen }: ChildFoundDto) => seen)
  @IsBoolean({ context: { en: 'Select whether you saw the child alone', cy: 'Dewiswch a welsoch chi’r plentyn ar ei ben ei hun' } })
  seenAlone?: boolean;

  @ValidateIf(({ seen, seenAlone }: ChildFoundDto) => seen && seenAlone === false)
  @IsIn(notAloneReasons.map(({ code }) => code), {
    context: { en: 'Select why you did not see the child alone', cy: 'Dewiswch pam na welsoch chi’r plentyn ar ei ben ei hun' },
  })
  notAloneReason?: string;

  @IsOptional()
  @IsBoolean({ context: { en: 'Select whether the child’s well-being is safeguarded', cy: 'Dewiswch a yw llesiant y plentyn wedi’i ddiogelu' } })
  wellBeingSafeguarded?: boolean;

  @IsOptional()
  @IsIn(notSeenReasons.map(({ code }) => code), { context: { en: 'Say why the child was not seen', cy: 'Dywedwch pam na chafodd y plentyn ei weld' } })
  notSeenReason?: string;

  @IsOptional()
  @IsString()
  @MaxLength(400, { context: lineTooLong })
  notSeenDetail?: string;

  /** How the child is, in the child’s own words where that can be. */
  @IsOptional()
  @IsString()
  @MaxLength(4_000, { context: howTooLong })
  howChildIs?: string;

  @IsOptional()
  @IsIn(spokenIn)
  howChildIsLanguage?: string;

  @IsOptional()
  @IsBoolean({ context: { en: 'Select whether anything needs action today', cy: 'Dewiswch a oes angen gweithredu ar unrhyw beth heddiw' } })
  needsAction?: boolean;

  @ValidateIf(({ needsAction }: ChildFoundDto) => needsAction === true)
  @MaxLength(2_000, { context: { en: 'What needs to happen must be 2,000 characters or fewer', cy: 'Rhaid i’r hyn sydd angen digwydd fod yn 2,000 nod neu lai' } })
  @Matches(/\S/, { context: actionMissing })
  @IsString({ context: actionMissing })
  actionNeeded?: string;

  @ValidateIf(({ needsAction }: ChildFoundDto) => needsAction === true)
  @MaxLength(400, { context: lineTooLong })
  @Matches(/\S/, { context: toldMissing })
  @IsString({ context: toldMissing })
  actionTold?: string;

  /** Number of the safeguarding contact, where there was one. */
  @IsOptional()
  @IsString()
  @MaxLength(60, { context: lineTooLong })
  actionContact?: string;
}

/** Another child of the same visit; the day is that of the visit. */
export class OtherChildDto extends ChildFoundDto {
  @IsUUID('all')
  publicId: string;
}

/** A visit that was made or tried, to one child or to brothers and sisters together. */
export class RecordVisitDto extends ChildFoundDto {
  @IsVisitDay()
  visitedOn: string;

  /** Time of day, `16:30`. */
  @IsOptional()
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { context: { en: 'Time of the visit must be a real time, like 16:30', cy: 'Rhaid i amser yr ymweliad fod yn amser go iawn, fel 16:30' } })
  visitedTime?: string;

  @IsOptional()
  @IsString()
  @MaxLength(400, { context: lineTooLong })
  place?: string;

  @IsOptional()
  @IsIn(visitPurposes.map(({ code }) => code), { context: { en: 'Select why you visited', cy: 'Dewiswch pam y gwnaethoch chi ymweld' } })
  purpose?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(11)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => OtherChildDto)
  others?: OtherChildDto[];
}

/** Of which worker of the team. */
export class WorkerWriteUpsDto extends PageQueryDto {
  @Matches(/^\d{1,9}$/, { context: { en: 'Select a worker of your team', cy: 'Dewiswch weithiwr o’ch tîm' } })
  staffNo: string;
}
