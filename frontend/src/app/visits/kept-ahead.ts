import { Injectable, inject } from '@angular/core';
import { Api } from '../api/api';
import { visitAhead } from '../api/functions';
import type { VisitAheadView } from '../api/models';
import { KeptReading } from '../ui/drafts/kept-reading';

/** What the form of a visit says by itself, without a network too. */
@Injectable({ providedIn: 'root' })
export class KeptAhead {
  private readonly api = inject(Api);
  private readonly kept = inject(KeptReading);

  read(publicId: string): Promise<VisitAheadView> {
    return this.kept.read(`ahead/${publicId}`, () => this.api.invoke(visitAhead, { publicId }));
  }
}
