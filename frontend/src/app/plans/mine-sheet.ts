import { Component, computed, input } from '@angular/core';
import { Picture } from './pictures/picture';
import { pictureOfHeading, pictureOfLine } from './pictures/picture-of';
import type { PictureName } from './pictures/picture-words';
import { aboutMyHome, calledByChild, type ChildDocument } from './child-documents';

interface Line {
  readonly kind: 'text' | 'quote' | 'step';
  readonly words: string;
  /** Of the picture level: what it is about, where that can be drawn and the part’s own drawing does not show it. */
  readonly picture: PictureName | null;
}

interface Part {
  readonly heading: string | null;
  readonly picture: PictureName | null;
  readonly lines: readonly Line[];
}

/** A document as the child has it in their hands: their questions as headings, their words in front. In the child’s language, whatever the reader’s. */
@Component({
  selector: 'ael-mine-sheet',
  imports: [Picture],
  template: `
    <article class="kid-sheet" [class.picture]="level() === 'picture'" [attr.lang]="language()">
      <svg class="hill" viewBox="0 0 800 110" preserveAspectRatio="xMinYMax slice" aria-hidden="true">
        <rect width="800" height="110" fill="#cfe0e4" /><circle cx="452" cy="50" r="20" fill="#f3a85f" />
        <path d="M0 74Q150 16 330 66T620 52 800 68V110H0z" fill="#5f8a7a" /><path d="M0 94Q210 50 430 86T800 78V110H0z" fill="#3c6459" />
      </svg>
      <div class="in">
        <h2>{{ title() }}</h2>
        @for (part of parts(); track $index) {
          @if (part.heading) {
            <h3 [class.pictured]="part.picture">@if (part.picture) {<ael-picture [name]="part.picture" [language]="language()" />}<span>{{ part.heading }}</span></h3>
          }
          @for (line of part.lines; track $index) {
            <div [class.pictured]="line.picture" [class.under]="part.picture && !line.picture">
              @if (line.picture) {<ael-picture [name]="line.picture" [language]="language()" />}
              @switch (line.kind) {
                @case ('quote') {<blockquote>“{{ line.words }}”</blockquote>}
                @case ('step') {<p class="step">{{ line.words }}</p>}
                @default {<p>{{ line.words }}</p>}
              }
            </div>
          }
        }
      </div>
    </article>
  `,
})
export class MineSheet {
  readonly document = input.required<ChildDocument>();
  /** Of About my carers: whether they are the people of a residential home. */
  readonly isHome = input(false);
  readonly body = input.required<string>();
  readonly language = input.required<string>();
  readonly level = input.required<string>();
  protected readonly title = computed(() => (this.isHome() ? aboutMyHome : calledByChild[this.document()])[this.language() === 'cy' ? 'cy' : 'en']);
  protected readonly parts = computed(() => partsOf(this.body(), this.level() === 'picture'));
}

function partsOf(body: string, isDrawn: boolean): Part[] {
  return body.split(/\n(?=## )|\n\n(?!## )/).map((block) => {
    const lines = block.split('\n').map((line) => line.trim()).filter(Boolean);
    const heading = lines[0]?.startsWith('## ') ? (lines.shift() ?? '').slice(3) : null;
    const picture = isDrawn && heading !== null ? pictureOfHeading(heading) : null;
    return { heading, picture, lines: lines.map((line) => lineOf(line, isDrawn && heading !== null, picture)) };
  });
}

function lineOf(line: string, isDrawn: boolean, ofPart: PictureName | null): Line {
  const kind = line.startsWith('> ') ? 'quote' : line.startsWith('- ') ? 'step' : 'text';
  const words = kind === 'text' ? line : line.slice(2);
  const picture = isDrawn ? pictureOfLine(words) : null;
  return { kind, words, picture: picture === ofPart ? null : picture };
}
