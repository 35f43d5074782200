import { IsInt, IsObject, IsUUID, Matches, Max, Min } from 'class-validator';

const cannot = { en: 'This draft cannot be kept', cy: 'Nid oes modd cadw’r drafft hwn' };

/** What somebody has written so far, whole or not: nothing of it is checked but that it can be kept. */
export class KeepDraftDto {
  /** Where in the web app it is written: the path of a page. */
  @Matches(/^\/[^/\\].{0,398}$/, { context: cannot })
  page: string;

  @IsObject({ context: cannot })
  body: Record<string, unknown>;

  /** The device that writes: a UUID of its own making. */
  @IsUUID('all', { context: cannot })
  device: string;

  /** The version this device last saw; 0 when it has seen none. */
  @IsInt({ context: cannot })
  @Min(0, { context: cannot })
  @Max(2_147_483_647, { context: cannot })
  version: number;
}
