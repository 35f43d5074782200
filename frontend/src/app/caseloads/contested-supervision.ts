import { Injectable, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { ContestedField } from '../ui/conflict/conflict';
import { Language } from '../ui/language/language';
import { sayDay } from '../ui/language/say-day';
import type { AgreedBeingWritten, SupervisionBeingWritten } from './supervision-being-written';

/** What two people who put the same supervision right said differently, in words; what was agreed is one or the other’s as a whole. */
@Injectable()
export class ContestedSupervision {
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  /** @param theirs as the server tells what is stored now */
  fields(mine: SupervisionBeingWritten, theirs: Readonly<Record<string, unknown>>, worker: string): ContestedField[] {
    const day = (on: unknown) => (typeof on === 'string' && on !== '' ? sayDay(on, this.language.current()) : '');
    const stored = ((theirs['actions'] ?? []) as AgreedBeingWritten[]).map((action) => ({ ...action, dueOn: day(action.dueOn) }));
    const list = (actions: readonly AgreedBeingWritten[]) => actions.map(({ agreed, owner, dueOn }) => `• ${agreed} (${owner === 'worker' ? worker : this.words('supervision.managerDoes')}, ${dueOn})`).join('\n');
    const fields: ContestedField[] = [
      { name: 'heldOn', label: this.words('supervision.heldOn'), yours: mine.heldOn, theirs: day(theirs['heldOn']), isText: false },
      { name: 'discussed', label: this.words('supervision.discussed'), yours: mine.discussed.trim(), theirs: String(theirs['discussed'] ?? ''), isText: true },
      { name: 'actions', label: this.words('supervision.agreed'), yours: JSON.stringify(mine.actions), theirs: JSON.stringify(stored), yoursShown: list(mine.actions), theirsShown: list(stored), isText: false },
      { name: 'nextOn', label: this.words('supervision.nextOn'), yours: mine.nextOn, theirs: day(theirs['nextOn']), isText: false },
    ];
    return fields.filter(({ yours, theirs: other, yoursShown, theirsShown }) => (yoursShown ?? yours) !== (theirsShown ?? other));
  }

  /** The answers chosen, as they are typed. */
  chosen({ actions, ...texts }: Readonly<Record<string, string>>): Partial<SupervisionBeingWritten> {
    return { ...texts, ...(actions ? { actions: JSON.parse(actions) as AgreedBeingWritten[] } : {}) };
  }

  private words(key: string): string {
    return this.transloco.translate<string>(key, {}, this.language.current());
  }
}
