import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited, Unaudited } from '../http/route-marks.js';
import { SignInSettings } from '../staff/sign-in-settings.js';
import { OwnAddressDto } from './own-address.dto.js';
import { keepAddress, plainPostcode } from './own-address.js';
import { OwnAddressView } from './own-address-view.js';

/** Where a person lives, for the pattern that tells reading about one's own street. It goes in and never comes out. */
@Controller('me/own-address')
export class OwnAddressController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: SignInSettings,
  ) {}

  @Allowed('use-aelwyd')
  @Unaudited('it shows a person nothing but themselves')
  @Get()
  myOwnAddress(@SignedIn() person: Person): Promise<OwnAddressView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const [given]: { at: Date }[] = await manager.query('select given_at as at from access.own_postcodes where account_no = $1', [person.userNo]);
      return { givenAt: given?.at.toISOString() ?? null };
    });
  }

  @Allowed('use-aelwyd')
  @Audited('own-address-given', { by: 'act' })
  @Put()
  @HttpCode(204)
  async giveMyOwnAddress(@SignedIn() person: Person, @Body() { postcode }: OwnAddressDto): Promise<void> {
    await inAuthority(this.dataSource, person, async (manager) => {
      const { digest, sealed } = keepAddress(this.settings.secretsKey, person.authorityId, person.userNo, plainPostcode(postcode)!);
      await manager.query(
        `insert into access.own_postcodes (authority_id, account_no, digest, sealed_postcode) values ($1, $2, $3, $4)
         on conflict on constraint own_postcodes_key do update set digest = excluded.digest, sealed_postcode = excluded.sealed_postcode, given_at = now()`,
        [person.authorityId, person.userNo, digest, sealed],
      );
      await note(manager, person, { event: 'own-address-given' });
    });
  }

  @Allowed('use-aelwyd')
  @Audited('own-address-taken-back', { by: 'act' })
  @Delete()
  @HttpCode(204)
  async takeBackMyOwnAddress(@SignedIn() person: Person): Promise<void> {
    await inAuthority(this.dataSource, person, async (manager) => {
      await manager.query('delete from access.own_postcodes where account_no = $1', [person.userNo]);
      await note(manager, person, { event: 'own-address-taken-back' });
    });
  }
}
