import { IsIn, IsOptional, Matches } from 'class-validator';
import { PageQueryDto } from '../../jobs/jobs-query.dto.js';
import { workGroups, type WorkGroup } from './work.query.js';

/** Which group of somebody's work, and which page of it. */
export class WorkQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(workGroups, { context: { en: 'Select one of the groups of your work', cy: 'Dewiswch un o grwpiau eich gwaith' } })
  group?: WorkGroup;
}

/** The work of one member of the team. */
export class WorkerQueryDto extends WorkQueryDto {
  @Matches(/^\d{1,9}$/, { context: { en: 'Select a worker of your team', cy: 'Dewiswch weithiwr o’ch tîm' } })
  staffNo: string;
}
