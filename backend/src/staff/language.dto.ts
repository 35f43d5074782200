import { IsIn } from 'class-validator';

/** The language a person has chosen to work in. */
export class LanguageDto {
  @IsIn(['en', 'cy'], { context: { en: 'Select English or Welsh', cy: 'Dewiswch Gymraeg neu Saesneg' } })
  language: 'en' | 'cy';
}
