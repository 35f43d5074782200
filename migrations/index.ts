import { CreateRecordClock1764000000001 } from './0001-create-record-clock.ts';
import { CreateReferenceTables1764000000002 } from './0002-create-reference-tables.ts';
import { CreatePeopleAndPlaces1764000000003 } from './0003-create-people-and-places.ts';
import { CreateCareSpells1764000000004 } from './0004-create-care-spells.ts';
import { CreatePracticeRecords1764000000005 } from './0005-create-practice-records.ts';
import { CreateLaterRecords1764000000006 } from './0006-create-later-records.ts';
import { CreateFamilyAndTeams1764000000007 } from './0007-create-family-and-teams.ts';
import { KeepHistory1764000000008 } from './0008-keep-history.ts';
import { GuardTheStore1764000000009 } from './0009-guard-the-store.ts';
import { SealItems1764000000010 } from './0010-seal-items.ts';
import { KeepSsda903Origins1764000000011 } from './0011-keep-ssda903-origins.ts';
import { CreateStaffRoom1764000000012 } from './0012-create-staff-room.ts';
import { CreateAuditLog1764000000013 } from './0013-create-audit-log.ts';
import { DeferOverlaps1764000000014 } from './0014-defer-overlaps.ts';
import { CreateJobs1764000000015 } from './0015-create-jobs.ts';
import { JoinAuthorityAndChildInOverlaps1764000000016 } from './0016-join-authority-and-child-in-overlaps.ts';
import { LetImportsCount1764000000017 } from './0017-let-imports-count.ts';
import { AuthorityThroughChild1764000000018 } from './0018-authority-through-child.ts';
import { CreateCaseEvents1764000000019 } from './0019-create-case-events.ts';
import { CreateClocks1764000000020 } from './0020-create-clocks.ts';
import { CreateClockSettings1764000000021 } from './0021-create-clock-settings.ts';
import { SealAuditLog1764000000022 } from './0022-seal-audit-log.ts';
import { FindClocksOfChildren1764000000023 } from './0023-find-clocks-of-children.ts';
import { KeepHistoryByName1764000000024 } from './0024-keep-history-by-name.ts';
import { WriteDownPractice1764000000025 } from './0025-write-down-practice.ts';
import { CreateVoiceAndAlerts1764000000026 } from './0026-create-voice-and-alerts.ts';
import { KeepDraftsVisitsAndNotes1764000000027 } from './0027-keep-drafts-visits-and-notes.ts';
import { CreatePlanContents1764000000028 } from './0028-create-plan-contents.ts';
import { FindMergeHandOver1764000000029 } from './0029-find-merge-hand-over.ts';
import { ProveWhoSignsIn1764000000030 } from './0030-prove-who-signs-in.ts';
import { GuardChildren1764000000031 } from './0031-guard-children.ts';
import { CreateDocuments1764000000032 } from './0032-create-documents.ts';
import { LetWallsRunInParallel1764000000033 } from './0033-let-walls-run-in-parallel.ts';
import { FindStaffByEmail1764000000034 } from './0034-find-staff-by-email.ts';
import { ChangeKeysAndWatch1764000000036 } from './0036-change-keys-and-watch.ts';
import { TellChildrenSupervise1764000000038 } from './0038-tell-children-supervise.ts';
import { SendOnce1764000000039 } from './0039-send-once.ts';
import { TemporaryNamesLast1764000000040 } from './0040-temporary-names-last.ts';
import { RecordInFewerSteps1764000000041 } from './0041-record-in-fewer-steps.ts';
import { TellOfHomes1764000000043 } from './0043-tell-of-homes.ts';
import { FindTheFirstOfMany1764000000044 } from './0044-find-the-first-of-many.ts';
import { LayOutWords1764000000047 } from './0047-lay-out-words.ts';
import { KeepAddressesThroughAKey1764000000048 } from './0048-keep-addresses-through-a-key.ts';

/** Every migration, in order. A landed one is never edited; a new one is added below. */
export const migrations = [
  CreateRecordClock1764000000001,
  CreateReferenceTables1764000000002,
  CreatePeopleAndPlaces1764000000003,
  CreateCareSpells1764000000004,
  CreatePracticeRecords1764000000005,
  CreateLaterRecords1764000000006,
  CreateFamilyAndTeams1764000000007,
  KeepHistory1764000000008,
  GuardTheStore1764000000009,
  SealItems1764000000010,
  KeepSsda903Origins1764000000011,
  CreateStaffRoom1764000000012,
  CreateAuditLog1764000000013,
  DeferOverlaps1764000000014,
  CreateJobs1764000000015,
  JoinAuthorityAndChildInOverlaps1764000000016,
  LetImportsCount1764000000017,
  AuthorityThroughChild1764000000018,
  CreateCaseEvents1764000000019,
  CreateClocks1764000000020,
  CreateClockSettings1764000000021,
  SealAuditLog1764000000022,
  FindClocksOfChildren1764000000023,
  KeepHistoryByName1764000000024,
  WriteDownPractice1764000000025,
  CreateVoiceAndAlerts1764000000026,
  KeepDraftsVisitsAndNotes1764000000027,
  CreatePlanContents1764000000028,
  FindMergeHandOver1764000000029,
  ProveWhoSignsIn1764000000030,
  GuardChildren1764000000031,
  CreateDocuments1764000000032,
  LetWallsRunInParallel1764000000033,
  FindStaffByEmail1764000000034,
  ChangeKeysAndWatch1764000000036,
  TellChildrenSupervise1764000000038,
  SendOnce1764000000039,
  TemporaryNamesLast1764000000040,
  RecordInFewerSteps1764000000041,
  TellOfHomes1764000000043,
  FindTheFirstOfMany1764000000044,
  LayOutWords1764000000047,
  KeepAddressesThroughAKey1764000000048,
];
