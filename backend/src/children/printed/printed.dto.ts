import { Matches } from 'class-validator';

/** Which page of the record: the part of its address after the child, without numbers or ids; `home` for the first. */
export class PrintedDto {
  @Matches(/^[a-z]+([-/][a-z]+){0,6}$/, { context: { en: 'must be the name of a page', cy: 'rhaid iddo fod yn enw tudalen' } })
  page: string;
}
