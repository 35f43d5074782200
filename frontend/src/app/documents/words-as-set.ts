import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DocumentPieceView } from '../api/models';

/** The words of a Word document as their writer set them, in elements of ours: its headings stand below the page's own. */
@Component({
  selector: 'ael-words-as-set',
  imports: [TranslocoPipe],
  templateUrl: './words-as-set.html',
})
export class WordsAsSet {
  readonly pieces = input.required<DocumentPieceView[]>();
  /** What the table is called for whoever hears it. */
  readonly title = input.required<string>();
  protected readonly hasNumbers = computed(() => this.pieces().some(({ isNumbered }) => isNumbered));
}
