/** The job that was put in the queue. */ export class AskedJobView {
}

//# sourceMappingURL=imports-view.js.map