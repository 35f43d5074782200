import { IsBoolean, IsInt, Max, Min } from 'class-validator';

const askHour = { en: 'Select an hour of the day', cy: 'Dewiswch awr o’r dydd' };

/** Whether and when the daily mail is wanted. */
export class DigestDto {
  @IsBoolean({ context: { en: 'Select whether you want the e-mail', cy: 'Dewiswch a ydych am gael yr e-bost' } })
  isOn: boolean;

  @IsInt({ context: askHour })
  @Min(0, { context: askHour })
  @Max(23, { context: askHour })
  hour: number;
}
