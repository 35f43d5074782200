import { dayFromIso } from '../../domain/calendar/day.js';
/**
 * The bank holidays and populations an authority's profile is reckoned with: its own rows in place of shipped ones of the
 * same day or year. An invented authority has the residents of the county it stands in for until it loads its own.
 */ export async function profileReferenceOf(manager, authorityId) {
    const holidays = await manager.query(`select distinct held_on from reference.bank_holidays
     where owner_authority_id is null or owner_authority_id = $1 order by held_on`, [
        authorityId
    ]);
    const estimates = await manager.query(`select distinct on (p.mid_year) p.mid_year, p.age_0_17, p.vintage
     from reference.populations p
     join reference.authorities a on a.authority_id = $1 and p.gss_code in (a.gss_code, a.stands_in_for)
     where p.owner_authority_id is null or p.owner_authority_id = $1
     order by p.mid_year, p.gss_code = a.gss_code desc, p.owner_authority_id nulls last`, [
        authorityId
    ]);
    return {
        bankHolidays: new Set(holidays.map(({ held_on })=>dayFromIso(held_on))),
        populations: estimates.map((row)=>({
                onDay: dayFromIso(`${row.mid_year}-06-30`),
                aged0To17: row.age_0_17,
                vintage: row.vintage
            }))
    };
}

//# sourceMappingURL=profile-reference.query.js.map