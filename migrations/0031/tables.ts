export const tables = `
create schema access;
grant usage on schema access to aelwyd_app;

-- Who may open a child's record is fewer than usual. Of a protected address only the places are kept from others.
create table access.restrictions (
  authority_id smallint not null,
  restriction_no integer not null generated always as identity,
  child_no integer not null,
  kind text not null constraint restrictions_kind_known check (kind in ('colleague-child', 'adopted', 'protected-address', 'other')),
  reason text not null,
  review_on date not null,
  set_by integer not null default record.current_user_no(),
  set_at timestamptz not null default now(),
  ended_by integer,
  ended_at timestamptz,
  ended_because text,
  version integer not null default 1,
  constraint restrictions_key primary key (authority_id, restriction_no),
  constraint restrictions_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint restrictions_end_said check ((ended_at is null) = (ended_because is null))
);
create unique index restrictions_once on access.restrictions (authority_id, child_no, kind) where ended_at is null;

create table access.cleared (
  authority_id smallint not null,
  restriction_no integer not null,
  account_no integer not null,
  cleared_by integer not null default record.current_user_no(),
  cleared_at timestamptz not null default now(),
  constraint cleared_key primary key (authority_id, restriction_no, account_no),
  constraint cleared_restriction_fkey foreign key (authority_id, restriction_no) references access.restrictions (authority_id, restriction_no),
  constraint cleared_account_fkey foreign key (authority_id, account_no) references staff.accounts (authority_id, account_no)
);

-- Emergency access: one person, one child, to read, for an hour; and what was found when it was looked at afterwards.
create table access.openings (
  authority_id smallint not null,
  opening_no integer not null generated always as identity,
  child_no integer not null,
  account_no integer not null,
  reason text not null constraint openings_reason_known check (reason in ('risk-of-harm', 'missing', 'police-or-hospital', 'out-of-hours')),
  said text not null constraint openings_said_enough check (length(trim(said)) >= 20),
  request_key uuid not null,
  opened_at timestamptz not null default now(),
  ends_at timestamptz not null default now() + interval '60 minutes',
  ended_at timestamptz,
  outcome text constraint openings_outcome_known check (outcome in ('right', 'understandable', 'not-right')),
  reviewed_by integer,
  reviewed_at timestamptz,
  review_note text,
  constraint openings_key primary key (authority_id, opening_no),
  constraint openings_request_once unique (authority_id, account_no, request_key),
  constraint openings_an_hour check (ends_at <= opened_at + interval '60 minutes'),
  constraint openings_reviewed_by_another check (reviewed_by <> account_no),
  constraint openings_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no)
);
create index openings_of_account on access.openings (authority_id, account_no, ends_at);

-- Why somebody whose role sees every child looks at one who is not theirs: once a day for each child.
create table access.purposes (
  authority_id smallint not null,
  account_no integer not null,
  child_no integer not null,
  said_on date not null,
  purpose text not null constraint purposes_purpose_known check (purpose in ('checking-figures', 'quality-audit', 'complaint-or-request', 'advice-to-worker')),
  said_at timestamptz not null default now(),
  constraint purposes_key primary key (authority_id, account_no, child_no, said_on),
  constraint purposes_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no)
);

-- Who does whose work while they are away; up to and without the last day.
create table access.covers (
  authority_id smallint not null,
  cover_no integer not null generated always as identity,
  covered_staff_no integer not null,
  covering_staff_no integer not null,
  started_on date not null,
  ended_on date not null,
  set_by integer not null default record.current_user_no(),
  set_at timestamptz not null default now(),
  constraint covers_key primary key (authority_id, cover_no),
  constraint covers_covered_fkey foreign key (authority_id, covered_staff_no) references record.staff (authority_id, staff_no),
  constraint covers_covering_fkey foreign key (authority_id, covering_staff_no) references record.staff (authority_id, staff_no),
  constraint covers_somebody_else check (covered_staff_no <> covering_staff_no),
  constraint covers_end_after_start check (ended_on >= started_on)
);

-- The children an inspector may look at, chosen by the authority, for as long as the inspection takes.
create table access.samples (
  authority_id smallint not null,
  account_no integer not null,
  child_no integer not null,
  started_on date not null,
  ended_on date not null,
  chosen_by integer not null default record.current_user_no(),
  chosen_at timestamptz not null default now(),
  constraint samples_key primary key (authority_id, account_no, child_no),
  constraint samples_account_fkey foreign key (authority_id, account_no) references staff.accounts (authority_id, account_no),
  constraint samples_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint samples_end_after_start check (ended_on > started_on)
);

-- Reading that is worth a look, found in the audit log. It says nothing is wrong: somebody asks.
create table access.patterns (
  authority_id smallint not null,
  pattern_no integer not null generated always as identity,
  kind text not null
    constraint patterns_kind_known check (kind in ('same-surname', 'own-address', 'not-allocated', 'night-time-bulk', 'colleague-child')),
  account_no integer not null,
  child_no integer,
  seen_on date not null,
  times integer not null,
  found_at timestamptz not null default now(),
  outcome text constraint patterns_outcome_known check (outcome in ('right', 'understandable', 'not-right')),
  reviewed_by integer,
  reviewed_at timestamptz,
  review_note text,
  constraint patterns_key primary key (authority_id, pattern_no),
  constraint patterns_once unique nulls not distinct (authority_id, kind, account_no, child_no, seen_on)
);

-- Where a member of staff lives, as the office tells it, to be held against the places of children they read about; nothing else reads it.
create table access.own_postcodes (
  authority_id smallint not null,
  account_no integer not null,
  postcode text not null constraint own_postcodes_plain check (postcode = upper(replace(postcode, ' ', ''))),
  constraint own_postcodes_key primary key (authority_id, account_no),
  constraint own_postcodes_account_fkey foreign key (authority_id, account_no) references staff.accounts (authority_id, account_no)
);

-- From which network, and by what right: as cover for whom, in which emergency, for what purpose. Both sealed with the row.
alter table audit.events add seen_from text, add how jsonb;

do $$
declare
  named text;
begin
  foreach named in array array['restrictions', 'cleared', 'openings', 'purposes', 'covers', 'samples', 'patterns', 'own_postcodes'] loop
    execute format('alter table access.%I enable row level security, force row level security', named);
    execute format('create policy own_authority on access.%I using (authority_id = (select record.current_authority()))', named);
    execute format('grant select, insert on access.%I to aelwyd_app', named);
  end loop;
end $$;
-- A child whose two records become one takes what was set for the other along.
grant update (child_no) on access.restrictions, access.samples to aelwyd_app;
grant update (review_on, ended_by, ended_at, ended_because, version) on access.restrictions to aelwyd_app;
grant update (ended_at, outcome, reviewed_by, reviewed_at, review_note) on access.openings to aelwyd_app;
grant update (ended_on) on access.covers, access.samples to aelwyd_app;
grant update (outcome, reviewed_by, reviewed_at, review_note, times) on access.patterns to aelwyd_app;
grant update (postcode) on access.own_postcodes to aelwyd_app;
grant delete on access.cleared, access.samples, access.own_postcodes to aelwyd_app;
`;
