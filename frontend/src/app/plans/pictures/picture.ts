import { Component, computed, input } from '@angular/core';
import { type PictureName, pictureWords } from './picture-words';

/** A drawing beside an idea of a child’s sheet, called what it shows in the language of the sheet. */
@Component({ selector: 'ael-picture', templateUrl: './picture.html' })
export class Picture {
  readonly name = input.required<PictureName>();
  readonly language = input.required<string>();
  protected readonly called = computed(() => pictureWords[this.name()][this.language() === 'cy' ? 'cy' : 'en']);
}
