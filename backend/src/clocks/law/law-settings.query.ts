import type { EntityManager } from 'typeorm';
import type { SetNumber } from './settable-numbers.js';
import type { BankHolidayView, SchoolTermView } from './law-settings-view.js';

export function setNumbersOf(manager: EntityManager): Promise<SetNumber[]> {
  return manager.query(
    `select n.code, n.from_on as "from", n.value, n.said_because as because, a.name as "setBy"
      from clocks.set_numbers n join staff.accounts a on a.authority_id = n.authority_id and a.account_no = n.set_by order by n.code, n.from_on`,
  );
}

/** Terms with their first and last day, the newest first. */
export function schoolTermsOf(manager: EntityManager): Promise<SchoolTermView[]> {
  return manager.query('select started_on as "startedOn", ended_on - 1 as "endedOn" from clocks.school_terms order by started_on desc');
}

/** Bank holidays from a day on; the authority's own row of a day stands in place of the shipped one. */
export function bankHolidaysFrom(manager: EntityManager, day: string): Promise<BankHolidayView[]> {
  return manager.query(
    `select distinct on (held_on) held_on as "heldOn", name_en as "nameEn", name_cy as "nameCy", proclaimed_on as "proclaimedOn"
      from reference.bank_holidays where held_on >= $1 order by held_on, owner_authority_id nulls last`,
    [day],
  );
}

/** The bank holiday an authority counts with on a day, where there is one. */
export async function bankHolidayOn(manager: EntityManager, day: string): Promise<BankHolidayView | null> {
  const [first] = await bankHolidaysFrom(manager, day);
  return first?.heldOn === day ? first : null;
}
