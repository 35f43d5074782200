import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Language } from '../ui/language/language';
import { PageHeading } from '../ui/page-heading';
import { glossary } from './glossary';

/** The words of the field in both languages, sorted as the reader's language sorts them. */
@Component({
  selector: 'ael-words-page',
  imports: [PageHeading, TranslocoPipe],
  template: `
    <h1 aelHeading>{{ 'help.words' | transloco }}</h1>
    <p class="lead">{{ 'help.wordsLead' | transloco }}</p>
    <table class="mt">
      <caption class="govuk-visually-hidden">{{ 'help.words' | transloco }}</caption>
      <thead>
        <tr>
          <th scope="col">{{ 'help.english' | transloco }}</th>
          <th scope="col">{{ 'help.welsh' | transloco }}</th>
        </tr>
      </thead>
      <tbody>
        @for (term of sorted(); track term.en) {
          <tr>
            <th scope="row" lang="en">{{ term.en }}</th>
            <td lang="cy">{{ term.cy }}</td>
          </tr>
        }
      </tbody>
    </table>
  `,
  host: { class: 'page wrap' },
})
export class WordsPage {
  private readonly language = inject(Language);
  protected readonly sorted = computed(() => {
    const language = this.language.current();
    const collator = new Intl.Collator(language);
    return [...glossary].sort((one, other) => collator.compare(one[language], other[language]));
  });
}
