import { Injectable, inject } from '@angular/core';
import { Api } from '../api/api';
import {
  addChildRecord, addSharedRecord, changeChildRecord, changeSharedRecord, childRecord, childRecordHistory, childRecords, findChildRecords, findSharedRecords, newChildRecord, newSharedRecord,
  sharedRecord, sharedRecordHistory, sharedRecords, withdrawChildRecord, withdrawSharedRecord,
} from '../api/functions';
import type { AddRecordDto, ChangeRecordDto, RecordDoneView, RecordKindView, WithdrawRecordDto } from '../api/models';
import { KeptReading } from '../ui/drafts/kept-reading';
import { Outbox, type Sending } from '../ui/drafts/outbox';

/** Whose rows and of which kind; of nobody in particular where there is no child. */
export interface Which {
  readonly publicId: string | undefined;
  readonly kind: string;
}

/** Kinds that are written down where a child says it, with a network or without one. */
const awayToo = ['voices'];

/** The rows of one kind over the wire, whether they are a child’s or the authority’s. */
@Injectable({ providedIn: 'root' })
export class RecordsDoor {
  private readonly api = inject(Api);
  private readonly kept = inject(KeptReading);
  private readonly outbox = inject(Outbox);

  list({ publicId, kind }: Which, page: number, find = '') {
    // What was typed may be somebody’s name, and stands in no address.
    const sent = { kind, body: { page, find } };
    if (find !== '') return publicId ? this.api.invoke(findChildRecords, { publicId, ...sent }) : this.api.invoke(findSharedRecords, sent);
    return publicId ? this.api.invoke(childRecords, { publicId, kind, page }) : this.api.invoke(sharedRecords, { kind, page });
  }

  form({ publicId, kind }: Which, key: string | null) {
    if (key === null && publicId && awayToo.includes(kind)) return this.kept.read(`new/${kind}/${publicId}`, () => this.api.invoke(newChildRecord, { publicId, kind }));
    if (key === null) return publicId ? this.api.invoke(newChildRecord, { publicId, kind }) : this.api.invoke(newSharedRecord, { kind });
    return publicId ? this.api.invoke(childRecord, { publicId, kind, key }) : this.api.invoke(sharedRecord, { kind, key });
  }

  history({ publicId, kind }: Which, key: string) {
    return publicId ? this.api.invoke(childRecordHistory, { publicId, kind, key }) : this.api.invoke(sharedRecordHistory, { kind, key });
  }

  /** @param draft it was written as; where nobody can be reached, what may wait for somebody does */
  add({ publicId, kind }: Which, requestKey: string, body: AddRecordDto, draft: Pick<Sending, 'place' | 'page' | 'value'>): Promise<RecordDoneView | 'waits'> {
    if (publicId && awayToo.includes(kind)) return this.outbox.send<RecordDoneView>({ url: `/api/children/${publicId}/records/${kind}`, body, key: requestKey, ...draft });
    const sent = { kind, 'idempotency-key': requestKey, body };
    return publicId ? this.api.invoke(addChildRecord, { publicId, ...sent }) : this.api.invoke(addSharedRecord, sent);
  }

  change({ publicId, kind }: Which, key: string, body: ChangeRecordDto) {
    return publicId ? this.api.invoke(changeChildRecord, { publicId, kind, key, body }) : this.api.invoke(changeSharedRecord, { kind, key, body });
  }

  withdraw({ publicId, kind }: Which, key: string, body: WithdrawRecordDto) {
    return publicId ? this.api.invoke(withdrawChildRecord, { publicId, kind, key, body }) : this.api.invoke(withdrawSharedRecord, { kind, key, body });
  }
}

/** Where a new row of a kind is made: on its form, or on a page of its own where it takes more than its row. */
export function newPlaceOf(which: Which, { addedAt }: Pick<RecordKindView, 'addedAt'>): string[] {
  return addedAt && which.publicId ? ['/children', which.publicId, ...addedAt] : [...placeOf(which), 'new'];
}

/** Where the pages of a kind are. */
export function placeOf({ publicId, kind }: Which): string[] {
  return publicId ? ['/children', publicId, 'records', kind] : ['/records', kind];
}
