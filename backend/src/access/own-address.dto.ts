import { IsString, Matches } from 'class-validator';

const noPostcode = { en: 'Enter a postcode, such as CF10 1AA', cy: 'Rhowch god post, fel CF10 1AA' };

/** Where somebody lives. */
export class OwnAddressDto {
  @IsString({ context: noPostcode })
  @Matches(/^\s*[A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2}\s*$/, { context: noPostcode })
  postcode: string;
}
