import { spellEnds } from '../domain/rules/spell-ends.js';
import type { Person } from '../http/person.js';
import { mayReadShared, mayRecord } from './act-on-record.js';
import { recordKinds, tableOf } from './all-kinds.js';
import { namedKinds } from './around.js';
import { dutyCalled } from './duty-called.js';
import type { FieldColumn } from './kind-table.js';
import type { RecordKind } from './record-kind.js';
import type { FieldLawView, RecordFieldView, RecordKindsView, RecordKindView } from './record-kinds-view.js';
import { type RecordSection, recordSections } from './record-sections.js';
import { yesAndNo } from './yes-and-no.js';

/** Every kind this person may read, section by section, as the forms are made from it. */
export function recordKindsShown(person: Person): RecordKindsView {
  const sections = Object.entries(recordSections).map(([name, title]) => ({
    name, title, kinds: recordKinds.filter((kind) => kind.section === (name as RecordSection) && (tableOf(kind.name).isOfChild || mayReadShared(person, kind))).map((kind) => kindShown(person, kind)),
  }));
  return { sections: sections.filter(({ kinds }) => kinds.length > 0) };
}

function kindShown(person: Person, kind: RecordKind): RecordKindView {
  const { fields, isOfChild } = tableOf(kind.name);
  const shown = new Map(fields.map((column) => [column.field, fieldShown(column)]));
  return {
    name: kind.name, section: kind.section, isOfChild, isCorrectedOnly: kind.isCorrectedOnly ?? false, addedAt: kind.addedAt ? [...kind.addedAt] : null, canRecord: mayRecord(person, kind), titles: kind.titles, about: kind.about ?? null,
    inError: kind.inError ?? null, endsOn: spellEnds[kind.name]?.end ?? null,
    shown: [...kind.shown], groups: kind.groups.map(({ title, hint, fields: asked }) => ({ title: title ?? null, hint: hint ?? null, fields: asked.map((field) => shown.get(field)!) })),
  };
}

function fieldShown({ field, type, required, codes, refersTo }: FieldColumn): RecordFieldView {
  return {
    name: field.name, type, isRequired: required || (field.isNeeded ?? false), label: field.label, hint: field.hint ?? null,
    codes: (field.codes ?? (type === 'boolean' ? yesAndNo(field.label) : [])).filter(({ code }) => codes?.has(code) ?? true).map(({ code, en, cy }) => ({ code, en, cy })),
    refersTo, isLookedUp: refersTo !== null && namedKinds.has(refersTo), askedWhen: field.askedWhen ? { field: field.askedWhen.field, is: [...field.askedWhen.is] } : null,
    isLong: field.isLong ?? false, isVoice: field.isVoice ?? false, isAhead: field.isAhead ?? false, law: field.law === undefined ? null : lawShown(field.law),
  };
}

function lawShown(id: string): FieldLawView {
  const { title, says, citation } = dutyCalled(id);
  return { duty: id, title, says, instrument: citation.instrument, provision: citation.provision };
}
