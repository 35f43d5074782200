/** The job that was put in the queue. */
export class AskedJobView {
  jobId: string;
}
