/** The job was told to stop, and nothing was stored. */ export class JobCancelled extends Error {
}

//# sourceMappingURL=job-kind.js.map