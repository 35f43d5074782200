import { IsBoolean, IsOptional, IsString, Length, Matches } from 'class-validator';

const again = { en: 'Start again with your organisation’s sign-in', cy: 'Dechreuwch eto gyda mewngofnodi eich sefydliad' };

export class AskProviderDto {
  /** Somebody signed in has to show again that it is them. */
  @IsOptional()
  @IsBoolean({ context: again })
  again?: boolean;
}

/** What the provider sent the browser back with. */
export class ProviderAnswerDto {
  @IsString({ context: again })
  @Length(20, 100, { context: again })
  flowId: string;

  /** The query of the address the browser came back to. */
  @Matches(/^\?[\x21-\x7e]{1,4000}$/, { context: again })
  query: string;
}
