import type { JobKind } from './job-kind.js';
import type { FindingView, JobResultView, JobView } from './job-view.js';

/** A job as the store gives it. */
export interface JobRow {
  jobNo: number;
  id: string;
  kind: string;
  state: JobView['state'];
  step: number;
  share: number;
  result: (Omit<JobResultView, 'faults' | 'warnings' | 'clocks'> & Partial<Pick<JobResultView, 'clocks'>>) | null;
  startedAt: Date | null;
  endedAt: Date | null;
}

export const jobColumns = `job_no as "jobNo", public_id as id, kind, state, step, share, result, started_at as "startedAt", ended_at as "endedAt"`;

/** A job as it is shown. `found` is absent in lists, which carry no result. */
export function jobView(row: JobRow, kind: JobKind, found?: { faults: FindingView[]; warnings: FindingView[] }): JobView {
  const isDone = row.state === 'done' || row.state === 'refused';
  const stateAt = (index: number) => (isDone || index < row.step ? 'done' : index === row.step && row.state === 'running' ? 'running' : 'waiting');
  return {
    id: row.id,
    kind: row.kind,
    title: kind.title,
    state: row.state,
    steps: kind.steps.map((step, index) => ({ ...step, state: stateAt(index) })),
    progress: isDone ? 1 : (row.step + row.share) / kind.steps.length,
    startedAt: row.startedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    result: found && row.result ? { clocks: null, ...row.result, ...found } : null,
  };
}
