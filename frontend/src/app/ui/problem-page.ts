import { Component, computed, input } from '@angular/core';
import { Both } from './language/both';
import { PageHeading } from './page-heading';
import { problemOf } from './problem';

/** Stands in a page's place when what it should show could not be fetched. */
@Component({
  selector: 'ael-problem-page',
  imports: [Both, PageHeading],
  template: `
    <h1 aelHeading>{{ problem().title | both }}</h1>
    @if (problem().detail; as detail) {
      <p class="lead">{{ detail | both }}</p>
    }
  `,
})
export class ProblemPage {
  readonly error = input.required<unknown>();
  protected readonly problem = computed(() => problemOf(this.error()));
}
