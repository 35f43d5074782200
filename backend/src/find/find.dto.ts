import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { AskedPageDto } from '../http/asked-page.dto.js';

/** What is looked for. It comes in the body, so that names stand in no address and no log. */
export class FindDto extends AskedPageDto {
  @IsString({ context: { en: 'Enter a name, date of birth or number', cy: 'Rhowch enw, dyddiad geni neu rif' } })
  @IsNotEmpty({ context: { en: 'Enter a name, date of birth or number', cy: 'Rhowch enw, dyddiad geni neu rif' } })
  @MaxLength(100, { context: { en: 'Enter 100 characters or fewer', cy: 'Rhowch 100 nod neu lai' } })
  typed: string;
}
