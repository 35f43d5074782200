import { Injectable, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Language } from '../ui/language/language';
import { problemOf } from '../ui/problem';
import { RecordsDoor, type Which } from './records-door';

/** What was saved a moment ago, while its page is still there. */
export interface JustSaved {
  readonly which: Which;
  readonly key: string;
  readonly version: number;
  /** Of a correction: the answers it changed, as they stood before; null for a row that is new. */
  readonly before: Readonly<Record<string, string>> | null;
  /** The open spell that ended as this one began, and what was asked about its end. */
  readonly ended: { readonly key: string; readonly fields: readonly string[] } | null;
}

/**
 * Takes back what was saved a moment ago: a new row is recorded in error, a corrected one is corrected back, and a spell that ended
 * with it goes on. It is said why in each one’s past, where both stay to be read.
 */
@Injectable({ providedIn: 'root' })
export class TakeBack {
  private readonly door = inject(RecordsDoor);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  async undo({ which, key, version, before, ended }: JustSaved): Promise<void> {
    const reason = this.transloco.translate<string>('ui.undoReason', {}, this.language.current());
    if (before !== null) return this.changeBack(which, key, before, version, reason);
    await this.door.withdraw(which, key, { version, reason });
    if (!ended) return;
    const { row } = await this.door.form(which, ended.key);
    if (row) await this.changeBack(which, ended.key, Object.fromEntries(ended.fields.map((name) => [name, ''])), row.version, reason);
  }

  /** What is unlikely was so before, and is not asked about again. */
  private async changeBack(which: Which, key: string, values: Readonly<Record<string, string>>, version: number, reason: string): Promise<void> {
    const send = (confirmed: string[]) => this.door.change(which, key, { values, version, reason, confirmed });
    try {
      await send([]);
    } catch (error) {
      const { toConfirm } = problemOf(error) as { toConfirm?: string[] };
      if (!toConfirm) throw error;
      await send(toConfirm);
    }
  }
}
