import { IsObject, IsString, Length, MaxLength } from 'class-validator';

const again = { en: 'Start again with your passkey', cy: 'Dechreuwch eto gyda’ch cyfrin-allwedd' };
const askName = { en: 'Enter a name for the passkey, such as the device it is on', cy: 'Rhowch enw i’r gyfrin-allwedd, fel y ddyfais y mae arni' };

/** What a browser answers when it was asked for a passkey, as WebAuthn Level 3 writes it in JSON. */
export class PasskeyAnswerDto {
  @IsString({ context: again })
  @Length(20, 100, { context: again })
  challengeId: string;

  @IsObject({ context: again })
  answer: Record<string, unknown>;
}

/** A new passkey. */
export class NewPasskeyDto extends PasskeyAnswerDto {
  @IsString({ context: askName })
  @Length(1, 60, { context: askName })
  @MaxLength(60, { context: askName })
  name: string;
}
