/** Expressions of the query: the day, a worker of the person's team or null, the person's e-mail and whether they act in these roles. */
interface Whose {
  day: string;
  staffNo: string;
  email: string;
  isManager: string;
  isPanel: string;
}

/**
 * The common tables `me`, `mine` and `held`: the children somebody acts for on a day and the roles they act in. A child is
 * their own (`is_own`) where it is allocated to them and not only to their team.
 */
export function heldChildren({ day, staffNo, email, isManager, isPanel }: Whose): string {
  const holds = (spell: string) => `${spell}.started_on <= ${day} and (${spell}.ended_on is null or ${spell}.ended_on > ${day})`;
  return `me as (
      select s.staff_no, s.team from record.staff s where ${holds('s')} and (case when ${staffNo} is null then s.email collate record.any_case = ${email}
        else s.staff_no = ${staffNo} and s.team in (select mine.team from record.staff mine where mine.email collate record.any_case = ${email} and ${holds('mine')}) end)
    ), mine as (
      select a.child_no, case a.role when 'independent-reviewing-officer' then 'iro' else a.role end as whose, true as is_own
        from record.allocations a join me on me.staff_no = a.staff_no where ${holds('a')}
      union all select a.child_no, 'team-manager', false from record.allocations a join record.staff w on w.authority_id = a.authority_id and w.staff_no = a.staff_no
        where ${isManager} and a.role = 'social-worker' and ${holds('a')} and w.team in (select team from me)
      union all select p.child_no, 'panel-administrator', false from record.out_of_area_decisions p where ${isPanel}
    ), held as (
      select child_no, array_agg(distinct whose) as roles, bool_or(is_own) as is_own from mine group by child_no
    )`;
}
