import { notAloneReasons } from '../../domain/codes/not-alone-reasons.js';
import { notSeenReasons, visitPurposes } from '../../visits/visit-codes.js';
import { spokenLanguages } from '../../domain/codes/spoken-languages.js';
import type { RecordKind } from '../record-kind.js';

/** Visits, put right by hand; the quick way to record one is a page of its own. */
export const visits: RecordKind = {
  name: 'visits',
  section: 'visits',
  titles: {
    one: { en: 'Visit', cy: 'Ymweliad' },
    many: { en: 'Visits', cy: 'Ymweliadau' },
    add: { en: 'Record a visit', cy: 'Cofnodi ymweliad' },
    change: { en: 'Correct a visit', cy: 'Cywiro ymweliad' },
  },
  permissions: ['record-visits'],
  shown: ['visited_on', 'staff_id', 'seen', 'seen_alone'],
  groups: [
    {
      fields: [
        { name: 'visited_on', label: { en: 'Date of the visit', cy: 'Dyddiad yr ymweliad' }, missing: { en: 'Enter the date of the visit', cy: 'Rhowch ddyddiad yr ymweliad' } },
        { name: 'staff_id', label: { en: 'Who visited', cy: 'Pwy ymwelodd' } },
        { name: 'statutory', label: { en: 'Is it a statutory visit?', cy: 'Ai ymweliad statudol ydyw?' }, missing: { en: 'Select whether it is a statutory visit', cy: 'Dewiswch ai ymweliad statudol ydyw' } },
        { name: 'seen', label: { en: 'Was the child seen?', cy: 'A welwyd y plentyn?' }, missing: { en: 'Select whether the child was seen', cy: 'Dewiswch a welwyd y plentyn' } },
        {
          name: 'seen_alone', label: { en: 'Was the child seen alone?', cy: 'A welwyd y plentyn ar ei ben ei hun?' }, askedWhen: { field: 'seen', is: ['true'] },
          law: 'visit-alone',
        },
        { name: 'not_alone_reason', label: { en: 'Why not alone', cy: 'Pam nad ar ei ben ei hun' }, codes: notAloneReasons, askedWhen: { field: 'seen_alone', is: ['false'] } },
        { name: 'not_seen_reason', label: { en: 'Why the child was not seen', cy: 'Pam na welwyd y plentyn' }, codes: notSeenReasons, askedWhen: { field: 'seen', is: ['false'] } },
        { name: 'not_seen_detail', label: { en: 'More about that', cy: 'Rhagor am hynny' }, askedWhen: { field: 'seen', is: ['false'] } },
        { name: 'visited_at', label: { en: 'Day and time', cy: 'Dyddiad ac amser' } },
        { name: 'place', label: { en: 'Where it was', cy: 'Ble oedd yr ymweliad' } },
        { name: 'purpose', label: { en: 'Why it was made', cy: 'Pam y gwnaed ef' }, codes: visitPurposes },
      ],
    },
    {
      title: { en: 'What was told', cy: 'Yr hyn a ddywedwyd' },
      fields: [
        { name: 'how_child_is', label: { en: 'How the child is', cy: 'Sut mae’r plentyn' }, isLong: true, isVoice: true },
        { name: 'how_child_is_language', label: { en: 'Language of that', cy: 'Iaith hynny' }, codes: spokenLanguages },
        { name: 'child_said', label: { en: 'What the child said and asked for', cy: 'Beth ddywedodd y plentyn a gofyn amdano' }, isLong: true, isVoice: true },
        { name: 'carers_said', label: { en: 'What the carers said', cy: 'Beth ddywedodd y gofalwyr' }, isLong: true },
        { name: 'bedroom_seen', label: { en: 'Was the bedroom seen?', cy: 'A welwyd yr ystafell wely?' } },
        { name: 'bedroom', label: { en: 'The bedroom', cy: 'Yr ystafell wely' }, isLong: true },
        { name: 'health_and_school', label: { en: 'Health and school', cy: 'Iechyd ac ysgol' }, isLong: true },
        { name: 'family_time', label: { en: 'Family time', cy: 'Amser teulu' }, isLong: true },
        { name: 'promised', label: { en: 'What was promised', cy: 'Yr hyn a addawyd' }, isLong: true },
        { name: 'worker_thinks', label: { en: 'What the worker thinks', cy: 'Barn y gweithiwr' }, isLong: true },
        { name: 'well_being_safeguarded', label: { en: 'Is the child’s well-being safeguarded?', cy: 'A yw llesiant y plentyn wedi’i ddiogelu?' } },
      ],
    },
    {
      title: { en: 'What needed action that day', cy: 'Beth yr oedd angen gweithredu arno y diwrnod hwnnw' },
      fields: [
        { name: 'needs_action', label: { en: 'Did anything need action?', cy: 'A oedd angen gweithredu ar unrhyw beth?' } },
        { name: 'action_needed', label: { en: 'What needed to happen', cy: 'Beth oedd angen digwydd' }, isLong: true, askedWhen: { field: 'needs_action', is: ['true'] } },
        { name: 'action_told', label: { en: 'Who was told', cy: 'Pwy gafodd wybod' }, askedWhen: { field: 'needs_action', is: ['true'] } },
        { name: 'action_contact', label: { en: 'Number of the safeguarding contact', cy: 'Rhif y cyswllt diogelu' }, askedWhen: { field: 'needs_action', is: ['true'] } },
        { name: 'write_up_due_on', label: { en: 'To be written up by', cy: 'I’w ysgrifennu erbyn' } },
        { name: 'written_up_on', label: { en: 'Written up on', cy: 'Ysgrifennwyd ar' } },
        { name: 'visit_act', label: { en: 'Mark it shares with the brothers and sisters of the same visit', cy: 'Nod y mae’n ei rannu â brodyr a chwiorydd yr un ymweliad' } },
      ],
    },
  ],
};
