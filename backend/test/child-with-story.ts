/** One invented child of authority 1 with something in every part of their story, for specs; `nia@council.example` has them, `mari@…` does not. */
export const childWithStory = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values
    (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01'),
    (1, 'S2', 'Mari Arall', 'mari@council.example', 'social-worker', 'South', '2015-01-01'),
    (1, 'S3', 'Gwilym Adolygu', 'gwilym@council.example', 'independent-reviewing-officer', 'Reviewing', '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, known_as, date_of_birth, preferred_language) values
    (1, 'C-1', 'Osian Rhys', 'Dychmygol', 'Osian', '2014-03-14', 'cy'), (1, 'C-2', 'Mali', 'Dafydd', null, '2014-07-01', null);
  insert into periods_of_care (authority_id, child_no, started_on, category_of_need) select 1, child_no, '2025-03-03', 'N1' from children where child_id = 'C-1';
  insert into legal_statuses (authority_id, child_no, legal_status, started_on, ended_on) select 1, child_no, status, from_on::date, to_on::date
    from children, (values ('V2', '2025-03-03', '2025-09-04'), ('C2', '2025-09-04', null)) v (status, from_on, to_on) where child_id = 'C-1';
  insert into carers (authority_id, carer_id, name, kind, agency, places, approved_on) values (1, 'F1', 'Mair a Tom Bevan', 'mainstream', 'own', 2, '2015-01-01');
  insert into placements (authority_id, child_no, placement_id, started_on, ended_on, placement_type, carer_no, plan_made_on)
    select 1, child_no, id, from_on::date, to_on::date, 'F2', case id when 'P2' then carer_no end, case id when 'P2' then '2026-08-17'::date end
    from children, carers, (values ('P1', '2025-03-03', '2026-08-12'), ('P2', '2026-08-12', null)) v (id, from_on, to_on) where child_id = 'C-1';
  insert into allocations (authority_id, child_no, staff_no, role, started_on) select 1, c.child_no, s.staff_no, v.role, v.from_on::date
    from (values ('S1', 'social-worker', '2025-12-22'), ('S3', 'independent-reviewing-officer', '2025-03-10')) v (worker, role, from_on)
    join children c on c.child_id = 'C-1' join staff s on s.staff_id = v.worker;
  insert into visits (authority_id, child_no, visit_id, staff_no, visited_on, statutory, seen, seen_alone)
    select 1, child_no, 'V' || n, staff_no, date '2026-01-05' + 7 * n, true, true, n % 2 = 0 from children, staff, generate_series(1, 30) n where child_id = 'C-1' and staff_id = 'S1';
  insert into voices (authority_id, child_no, voice_id, said_on, words, language, translation, heard_by, method, consent)
    select 1, c.child_no, v.id, v.said_on::date, v.words, 'cy', v.meaning, s.staff_no, 'talking', v.consent
    from (values ('W1', '2026-10-01', 'Dwi’n licio’r ci.', null, 'yes'), ('W2', '2026-11-10', 'Dw i isio aros yn fy ysgol.', 'I want to stay at my school.', 'yes'), ('W3', '2026-11-12', 'Paid â deud hyn.', null, 'no'))
      v (id, said_on, words, meaning, consent) join children c on c.child_id = 'C-1' join staff s on s.staff_id = 'S3';
  insert into alerts (authority_id, child_no, alert_id, kind, details, started_on, review_on, ended_on) select 1, child_no, id, kind, details, '2025-04-01', review_on::date, ended_on::date
    from children, (values ('K1', 'allergy', 'cnau', '2025-10-01', null), ('K2', 'going-missing', 'risg isel', '2099-01-01', null), ('K3', 'health', 'asthma', null, '2025-12-01')) v (id, kind, details, review_on, ended_on)
    where child_id = 'C-1';
  insert into reviews (authority_id, child_no, review_id, held_on, chaired_by) select 1, child_no, 'R1', '2025-03-26', staff_no from children, staff where child_id = 'C-1' and staff_id = 'S3';
  insert into care_and_support_plans (authority_id, child_no, plan_id, prepared_on, has_health_plan, has_personal_education_plan, permanence_option) select 1, child_no, 'L1', '2026-06-02', true, false, 'LTF'
    from children where child_id = 'C-1';
`;

/** The family of that child: a mother with a protected address, and a father who is restricted and from whom notices are withheld. */
export const familyOfChild = `
  insert into people (authority_id, person_id, name, address, phone, address_protected) values
    (1, 'N1', 'Non Dychmygol', '1 Stryd Gudd', '01000 000001', true), (1, 'N2', 'Aled Dychmygol', '2 Stryd Arall', '01000 000002', false), (1, 'N3', 'Nain Dychmygol', '3 Stryd Agored', null, false);
  insert into relationships (authority_id, child_no, relationship_id, person_no, kind, parental_responsibility, restricted, restricted_reason)
    select 1, c.child_no, v.id, p.person_no, v.kind, v.pr, v.restricted, v.reason
    from (values ('Q1', 'N1', 'mother', true, false, null), ('Q2', 'N2', 'father', null, true, 'Trais domestig'), ('Q3', 'N3', 'grandparent', false, false, null)) v (id, person, kind, pr, restricted, reason)
    join children c on c.child_id = 'C-1' join people p on p.person_id = v.person;
  insert into contact_arrangements (authority_id, child_no, arrangement_id, person_no, manner, how_often, started_on, notices_withheld, withheld_reason, withheld_approved_by)
    select 1, c.child_no, v.id, p.person_no, v.manner, v.how_often, '2025-03-10', v.withheld, v.reason, case when v.withheld then s.staff_no end
    from (values ('T1', 'N1', 'in-person', 'Bob dydd Sadwrn', false, null), ('T2', 'N2', 'none', null, true, 'Perygl o niwed')) v (id, person, manner, how_often, withheld, reason)
    join children c on c.child_id = 'C-1' join people p on p.person_id = v.person join staff s on s.staff_id = 'S1';
`;
