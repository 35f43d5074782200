/** An inspector and the children they may look at. */
export class SampleView {
  accountNo: number;
  name: string;
  references: string[];
  /** ISO dates; null where nothing is chosen. */
  startedOn: string | null;
  lastDay: string | null;
}

export class SamplesView {
  samples: SampleView[];
}
