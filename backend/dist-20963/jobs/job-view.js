export class JobStepView {
}
/** What an import did to the rows of one file. */ export class TableChangeView {
}
/** Something found in a file, at its place. */ export class FindingView {
}
export class JobResultView {
}
/** Long work: how far it is, and what came of it. */ export class JobView {
}
/** A page of 25 jobs, newest first. */ export class JobsView {
}
/** A page of 25 faults or warnings, in the order of the files. */ export class FindingsView {
}

//# sourceMappingURL=job-view.js.map