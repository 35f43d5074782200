/** A calendar of one's own. */
export class MyCalendarView {
  /** The secret address other programs read it by. */
  url: string;
}
