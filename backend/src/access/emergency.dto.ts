import { IsIn, IsNotEmpty, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { codesOf, emergencyReasons } from './access-words.js';

const noReason = { en: 'Select why you need to open this record', cy: 'Dewiswch pam mae angen i chi agor y cofnod hwn' };
const tooShort = { en: 'Say what the risk is and who you tried to reach, in 20 characters or more', cy: 'Nodwch beth yw’r perygl a phwy y ceisioch ei gyrraedd, mewn 20 nod neu fwy' };
const tooLong = { en: 'What you say must be 2,000 characters or fewer', cy: 'Rhaid i’r hyn a ddywedwch fod yn 2,000 nod neu lai' };
const noFind = { en: 'Enter a reference, or an NHS number and a date of birth', cy: 'Rhowch gyfeirnod, neu rif GIG a dyddiad geni' };

/** Opens one child’s record to one person for an hour. */
export class OpenInEmergencyDto {
  @IsUUID()
  publicId: string;

  @IsIn(codesOf(emergencyReasons), { context: noReason })
  reason: string;

  @IsString({ context: tooShort })
  @MaxLength(2000, { context: tooLong })
  @MinLength(20, { context: tooShort })
  said: string;
}

/** What somebody typed who looks for a child they cannot find. */
export class ExactMatchDto {
  @IsString({ context: noFind })
  @MaxLength(100, { context: noFind })
  @IsNotEmpty({ context: noFind })
  find: string;
}
