const seesAll = [
    'performance-officer',
    'head-of-service'
];
const seesCaseload = [
    'social-worker',
    'personal-adviser',
    'iro',
    'team-manager'
];
/**
 * Which children a person may see on a day: performance officers and heads of service all of their authority; workers and
 * managers those allocated to them or to somebody of their team; panel administrators those with a decision about a
 * placement out of the area; system administrators none. Part of the query itself, so no list can forget it.
 *
 * @param first number of the first parameter that is free in the query
 */ export function visibleChildren(person, day, first) {
    const holds = (roles)=>person.roles.some((role)=>roles.includes(role));
    if (holds(seesAll)) return {
        where: 'true',
        values: []
    };
    const ways = [];
    const [dayAt, emailAt] = [
        `$${first}::date`,
        `$${first + 1}`
    ];
    if (holds(seesCaseload)) ways.push(caseload(dayAt, emailAt));
    if (holds([
        'panel-administrator'
    ])) ways.push('exists (select from record.out_of_area_decisions o where o.authority_id = c.authority_id and o.child_no = c.child_no)');
    if (ways.length === 0) return {
        where: 'false',
        values: []
    };
    const where = `(${ways.join(' or ')})`;
    return where.includes(emailAt) ? {
        where,
        values: [
            day,
            person.email
        ]
    } : {
        where,
        values: []
    };
}
function caseload(day, email) {
    const working = (staff)=>`${staff}.started_on <= ${day} and (${staff}.ended_on is null or ${staff}.ended_on > ${day})`;
    return `c.child_no in (
    select a.child_no from record.allocations a join record.staff s on s.authority_id = a.authority_id and s.staff_no = a.staff_no
    where a.authority_id = c.authority_id and a.started_on <= ${day} and (a.ended_on is null or a.ended_on > ${day})
      and (lower(s.email) = ${email} or s.team in (select mine.team from record.staff mine where lower(mine.email) = ${email} and ${working('mine')})))`;
}

//# sourceMappingURL=visible-children.js.map