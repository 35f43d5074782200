import { Component, ElementRef, inject, input, resource, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { signOffQueue } from '../api/functions';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';
import { SignOffItem } from './sign-off-item';

/** What waits for a manager, the longest waiting first; what one worker sent, or everybody. */
@Component({
  selector: 'ael-sign-off-page',
  imports: [PageHeading, Paging, ProblemPage, RouterLink, SignOffItem, TranslocoPipe],
  template: `
    <div class="page wrap">
      @if (queue.error(); as error) {
        <ael-problem-page [error]="error" />
      } @else {
        <h1 aelHeading>{{ 'plans.signOff' | transloco }}</h1>
        <div role="status" #told tabindex="-1">
          @if (decided(); as done) {<p class="banner good">{{ 'plans.decidedAs.' + done.how | transloco: { name: done.name } }}</p>}
        </div>
        @if (queue.hasValue()) {
          @if (of() !== undefined) {
            <p>{{ (queue.value().sentBy === null ? 'plans.signOffOfNobody' : 'plans.signOffOf') | transloco: { name: queue.value().sentBy } }} <a routerLink="/team/sign-off">{{ 'plans.signOffAll' | transloco }}</a></p>
          }
          @for (item of queue.value().items; track item.kind + item.key) {
            <ael-sign-off-item [item]="item" (decided)="finish($event, item.child.name)" />
          } @empty {
            <p class="empty">{{ (of() === undefined ? 'plans.signOffNone' : 'plans.signOffNoneOf') | transloco }}</p>
          }
          <ael-paging [page]="queue.value().page" [pages]="queue.value().pages" />
        } @else {
          <p class="waiting" role="status">{{ 'ui.loading' | transloco }}</p>
        }
      }
    </div>
  `,
})
export class SignOffPage {
  /** Number of the worker whose work alone is asked for. */
  readonly of = input<string>();
  readonly page = input<string>();
  private readonly api = inject(Api);
  private readonly told = viewChild<ElementRef<HTMLElement>>('told');
  protected readonly queue = resource({ params: () => ({ staffNo: this.of(), page: Number(this.page() ?? 1) }), loader: ({ params }) => this.api.invoke(signOffQueue, params) });
  protected readonly decided = signal<{ how: string; name: string } | null>(null);

  protected finish(how: string, name: string): void {
    this.decided.set({ how, name });
    this.queue.reload();
    setTimeout(() => this.told()?.nativeElement.focus());
  }
}
