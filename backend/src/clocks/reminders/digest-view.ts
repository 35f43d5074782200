/** Whether the daily mail is sent to the person, and from which hour. */
export class MyDigestView {
  isOn: boolean;
  /** 0 to 23, in Britain. */
  hour: number;
}
