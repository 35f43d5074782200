import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { signOff } from '../api/functions';
import type { SignOffItemView } from '../api/models';
import { DraftStateLine } from '../ui/drafts/draft-state';
import { Drafts } from '../ui/drafts/drafts';
import { Both } from '../ui/language/both';
import { Day } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { problemOf } from '../ui/problem';

/** Something that waits to be agreed: read here in half a minute, agreed in two presses, or sent back with words. */
@Component({
  selector: 'ael-sign-off-item',
  imports: [Both, Day, DraftStateLine, RouterLink, TranslocoPipe],
  templateUrl: './sign-off-item.html',
})
export class SignOffItem {
  readonly item = input.required<SignOffItemView>();
  /** `agreed` or `wasSentBack`: a key of the catalogue. */
  readonly decided = output<string>();
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  protected readonly draft = inject(Drafts).open<{ words: string }>({ place: () => `sign-off.${this.item().child.publicId}.${this.item().key}`, blank: { words: '' } });
  protected readonly step = signal<'read' | 'agree' | 'send-back'>('read');
  protected readonly fault = signal<string | null>(null);
  protected readonly id = computed(() => `item-${this.item().kind}-${this.item().key}`);

  protected async decide(decision: 'agree' | 'send-back'): Promise<void> {
    const { words } = this.draft.value();
    this.fault.set(null);
    if (decision === 'send-back' && words.trim() === '') {
      this.fault.set(this.transloco.translate<string>('plans.sayWhat', {}, this.language.current()));
      return;
    }
    const { child, kind, key } = this.item();
    try {
      await this.api.invoke(signOff, { publicId: child.publicId, kind, key, body: decision === 'agree' ? { decision } : { decision, words } });
      await this.draft.finish();
      this.decided.emit(decision === 'agree' ? 'agreed' : 'wasSentBack');
    } catch (error) {
      this.fault.set(this.language.of(problemOf(error).title));
    }
  }
}
