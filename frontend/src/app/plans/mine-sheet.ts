import { Component, computed, input } from '@angular/core';
import { calledByChild, type ChildDocument } from './child-documents';

interface Part {
  readonly heading: string | null;
  readonly lines: readonly { readonly kind: 'text' | 'quote' | 'step'; readonly words: string }[];
}

/** A document as the child has it in their hands: their questions as headings, their words in front. In the child’s language, whatever the reader’s. */
@Component({
  selector: 'ael-mine-sheet',
  template: `
    <article class="kid-sheet" [class.picture]="level() === 'picture'" [attr.lang]="language()">
      <svg class="hill" viewBox="0 0 800 110" preserveAspectRatio="xMinYMax slice" aria-hidden="true">
        <rect width="800" height="110" fill="#cfe0e4" /><circle cx="452" cy="50" r="20" fill="#f3a85f" />
        <path d="M0 74Q150 16 330 66T620 52 800 68V110H0z" fill="#5f8a7a" /><path d="M0 94Q210 50 430 86T800 78V110H0z" fill="#3c6459" />
      </svg>
      <div class="in">
        <h2>{{ title() }}</h2>
        @for (part of parts(); track $index) {
          @if (part.heading) {<h3>{{ part.heading }}</h3>}
          @for (line of part.lines; track $index) {
            @switch (line.kind) {
              @case ('quote') {<blockquote>“{{ line.words }}”</blockquote>}
              @case ('step') {<p class="step">{{ line.words }}</p>}
              @default {<p>{{ line.words }}</p>}
            }
          }
        }
      </div>
    </article>
  `,
})
export class MineSheet {
  readonly document = input.required<ChildDocument>();
  readonly body = input.required<string>();
  readonly language = input.required<string>();
  readonly level = input.required<string>();
  protected readonly title = computed(() => calledByChild[this.document()][this.language() === 'cy' ? 'cy' : 'en']);
  protected readonly parts = computed(() => partsOf(this.body()));
}

function partsOf(body: string): Part[] {
  return body.split(/\n(?=## )|\n\n(?!## )/).map((block) => {
    const lines = block.split('\n').map((line) => line.trim()).filter(Boolean);
    const heading = lines[0]?.startsWith('## ') ? (lines.shift() ?? '').slice(3) : null;
    return { heading, lines: lines.map((line) => (line.startsWith('> ') ? { kind: 'quote', words: line.slice(2) } : line.startsWith('- ') ? { kind: 'step', words: line.slice(2) } : { kind: 'text', words: line })) };
  });
}
