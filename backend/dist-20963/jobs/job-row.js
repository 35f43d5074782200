export const jobColumns = `job_no as "jobNo", public_id as id, kind, state, step, share, result, started_at as "startedAt", ended_at as "endedAt"`;
/** A job as it is shown. `found` is absent in lists, which carry no result. */ export function jobView(row, kind, found) {
    const isDone = row.state === 'done' || row.state === 'refused';
    const stateAt = (index)=>isDone || index < row.step ? 'done' : index === row.step && row.state === 'running' ? 'running' : 'waiting';
    return {
        id: row.id,
        kind: row.kind,
        title: kind.title,
        state: row.state,
        steps: kind.steps.map((step, index)=>({
                ...step,
                state: stateAt(index)
            })),
        progress: isDone ? 1 : (row.step + row.share) / kind.steps.length,
        startedAt: row.startedAt?.toISOString() ?? null,
        endedAt: row.endedAt?.toISOString() ?? null,
        result: found && row.result ? {
            ...row.result,
            ...found
        } : null
    };
}

//# sourceMappingURL=job-row.js.map