import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { changeMyPlan, giveMyPlan } from '../api/functions';
import type { ChildVersionView } from '../api/models';
import { Printing } from '../identity/printing';
import { DraftStateLine } from '../ui/drafts/draft-state';
import { Drafts } from '../ui/drafts/drafts';
import { Day } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { inWales } from '../ui/language/say-day';
import { problemOf } from '../ui/problem';
import type { ChildDocument } from './child-documents';
import { MineSheet } from './mine-sheet';

interface Telling {
  readonly body: string;
  readonly keptWith: string;
  readonly givenBy: string;
  readonly givenHow: string;
  readonly saidBack: string;
}

/** Somebody makes the text the child’s, reads every part against the plan, says whether it is safe at home, and then that it was given. */
@Component({
  selector: 'ael-mine-editor',
  imports: [Day, DraftStateLine, MineSheet, TranslocoPipe],
  templateUrl: './mine-editor.html',
})
export class MineEditor {
  readonly publicId = input.required<string>();
  readonly document = input.required<ChildDocument>();
  readonly isHome = input(false);
  readonly name = input.required<string>();
  readonly mine = input.required<ChildVersionView>();
  readonly mayWrite = input(false);
  readonly changed = output<void>();
  private readonly api = inject(Api);
  private readonly printing = inject(Printing);
  private readonly language = inject(Language);
  protected readonly draft = inject(Drafts).open<Telling>({
    place: () => `my-plan.${this.publicId()}.${this.mine().no}`,
    blank: () => ({ body: this.mine().body, keptWith: this.mine().keptWith ?? '', givenBy: '', givenHow: '', saidBack: '' }),
  });
  protected readonly headings = computed(() => this.draft.value().body.split('\n').flatMap((line) => (line.startsWith('## ') ? [line.slice(3).trim()] : [])));
  /** Headings nobody has read yet. */
  protected readonly unread = linkedSignal<readonly string[]>(() => this.mine().toCheck);
  protected readonly isSafe = linkedSignal<boolean | null>(() => this.mine().safeAtHome);
  protected readonly refused = signal<string | null>(null);
  protected readonly isSaved = signal(false);

  protected type(part: Partial<Telling>): void {
    this.draft.value.update((telling) => ({ ...telling, ...part }));
    this.isSaved.set(false);
  }

  protected read(heading: string, isRead: boolean): void {
    this.unread.update((unread) => (isRead ? unread.filter((one) => one !== heading) : [...unread, heading]));
    this.isSaved.set(false);
  }

  protected save(event: Event): Promise<void> {
    event.preventDefault();
    return this.act(async () => {
      const { no, version } = this.mine();
      const { body, keptWith } = this.draft.value();
      await this.api.invoke(changeMyPlan, { publicId: this.publicId(), no, body: { body, toCheck: [...this.unread()], safeAtHome: this.isSafe(), keptWith: this.isSafe() === false ? keptWith || null : null, version } });
      this.isSaved.set(true);
    });
  }

  protected give(event: Event): Promise<void> {
    event.preventDefault();
    return this.act(async () => {
      const { no, version } = this.mine();
      const { givenBy, givenHow, saidBack } = this.draft.value();
      await this.api.invoke(giveMyPlan, { publicId: this.publicId(), no, body: { givenOn: inWales(new Date()).on, givenBy, givenHow, explained: true, saidBack, version } });
      await this.draft.finish();
    });
  }

  protected print(): Promise<void> {
    return this.printing.print();
  }

  private async act(act: () => Promise<void>): Promise<void> {
    this.refused.set(null);
    try {
      await act();
      this.changed.emit();
    } catch (error) {
      const { errors, title } = problemOf(error);
      this.refused.set(this.language.of(errors?.[0]?.message ?? title));
    }
  }
}
