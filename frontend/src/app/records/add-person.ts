import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { addPerson, knownPeople } from '../api/functions';
import { ChildStrip } from '../identity/child-strip';
import { type Answers, toSend } from './answers';
import { RecordForm } from './record-form';
import { RecordKinds } from './record-kinds';
import { Refusals } from './refusals';
import { TakeBack } from '../due/take-back';
import { AfterSaving } from '../ui/after-saving';
import { Drafts } from '../ui/drafts/drafts';
import { DraftStateLine } from '../ui/drafts/draft-state';
import { ErrorSummary } from '../ui/error-summary';
import { Both } from '../ui/language/both';
import { inWales } from '../ui/language/say-day';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';

/** What is being written: who it is among those known already, and the answers. */
interface Written {
  readonly known: string;
  readonly answers: Answers;
}

/** Adds somebody to the people in a child’s life: who they are and what they are to the child. */
@Component({
  selector: 'ael-add-person',
  imports: [Both, ChildStrip, DraftStateLine, ErrorSummary, PageHeading, ProblemPage, RecordForm, RouterLink, TranslocoPipe],
  providers: [Refusals],
  templateUrl: './add-person.html',
})
export class AddPerson {
  readonly publicId = input.required<string>();
  private readonly api = inject(Api);
  private readonly kinds = inject(RecordKinds);
  private readonly router = inject(Router);
  private readonly afterSaving = inject(AfterSaving);
  private readonly takeBack = inject(TakeBack);
  private readonly place = computed(() => `record.${this.publicId()}.people.new`);
  private readonly today = inWales(new Date()).on;
  protected readonly refusals = inject(Refusals);
  protected readonly who = computed(() => this.kinds.kind('people'));
  protected readonly what = computed(() => this.kinds.kind('relationships'));
  /** Everything but who it is, which is answered above. */
  protected readonly asked = computed(() => (this.what()?.groups ?? []).flatMap(({ fields }) => fields.map(({ name }) => name)).filter((name) => name !== 'person_id'));
  protected readonly known = resource({ params: () => ({ publicId: this.publicId() }), loader: ({ params }) => this.api.invoke(knownPeople, params) });
  protected readonly draft = inject(Drafts).open<Written>({ place: () => this.place(), blank: { known: '', answers: {} } });
  protected readonly isSending = signal(false);

  protected write(part: Partial<Written>): void {
    this.draft.value.update((written) => ({ ...written, ...part }));
    this.refusals.clear();
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const [who, what, written] = [this.who(), this.what(), this.draft.value()];
    const { known, answers } = written;
    if (!who || !what || this.isSending()) return;
    this.isSending.set(true);
    try {
      const { person_id: _, ...values } = { ...(known ? {} : toSend(who, answers, this.today)), ...toSend(what, answers, this.today) };
      const { relationship } = await this.api.invoke(addPerson, { publicId: this.publicId(), 'idempotency-key': this.draft.key(), body: known ? { known, values } : { values } });
      await this.draft.finish();
      const which = { publicId: this.publicId(), kind: 'relationships' };
      await this.afterSaving.lead(`/children/${this.publicId()}/people`, {
        words: 'story.personAdded', from: this.router.url, written: { place: this.place(), value: written },
        undo: () => this.takeBack.undo({ which, ...relationship, before: null, ended: null }),
      });
    } catch (error) {
      this.refusals.take(error);
    } finally {
      this.isSending.set(false);
    }
  }
}
