/** A note as stored. */
export class NoteRecordedView {
  /** Names its row where every record is kept by hand. */
  key: string;
  version: number;
}
