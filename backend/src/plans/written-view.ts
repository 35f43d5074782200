/** The number of the row an act made or changed. */
export class WrittenView {
  no: number;
}
