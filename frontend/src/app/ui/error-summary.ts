import { Component, ElementRef, effect, inject, input, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PageTitle } from './page-title';

/** A fault of a form: the words, and the id of the field to which they lead. */
export interface FormFault {
  readonly field: string | null;
  readonly words: string;
}

/** Above the heading when a form has something to put right: takes the focus, and leads to each field. */
@Component({
  selector: 'ael-error-summary',
  imports: [TranslocoPipe],
  template: `
    @if (faults().length > 0) {
      <div #summary class="govuk-error-summary" tabindex="-1">
        <div role="alert">
          <h2 class="govuk-error-summary__title">{{ 'ui.thereIsAProblem' | transloco }}</h2>
          <ul class="govuk-error-summary__list">
            @for (fault of faults(); track $index) {
              <li>
                @if (fault.field; as field) {
                  <a [attr.href]="'#' + field" (click)="goTo(field, $event)">{{ fault.words }}</a>
                } @else {
                  {{ fault.words }}
                }
              </li>
            }
          </ul>
        </div>
      </div>
    }
  `,
})
export class ErrorSummary {
  readonly faults = input.required<readonly FormFault[]>();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly pageTitle = inject(PageTitle);
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');

  constructor() {
    effect(() => this.pageTitle.markFault(this.faults().length > 0));
    effect(() => {
      if (this.faults().length > 0) this.summary()?.nativeElement.focus();
    });
  }

  protected goTo(field: string, event: Event): void {
    event.preventDefault();
    this.host.nativeElement.ownerDocument.getElementById(field)?.focus();
  }
}
