import { Injectable, inject, resource } from '@angular/core';
import { Api } from '../api/api';
import { recordKinds } from '../api/functions';
import type { RecordKindView } from '../api/models';
import { Session } from '../staff/session';
import { KeptReading } from '../ui/drafts/kept-reading';

/** The kinds of rows recorded by hand, read once for whoever is signed in. */
@Injectable({ providedIn: 'root' })
export class RecordKinds {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly kept = inject(KeptReading);
  readonly all = resource({ params: () => this.session.me()?.email, loader: () => this.kept.read('record-kinds', () => this.api.invoke(recordKinds)) });

  /** A kind by its name; null until it is read, or where there is none. */
  kind(name: string): RecordKindView | null {
    if (!this.all.hasValue()) return null;
    return this.all.value().sections.flatMap(({ kinds }) => kinds).find((kind) => kind.name === name) ?? null;
  }
}

/** Every question of a kind, in the order it is asked. */
export function fieldsOf(kind: RecordKindView) {
  return kind.groups.flatMap(({ fields }) => fields);
}
