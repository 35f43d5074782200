export class ReportColumnView {
}
/** One cell. `held: false` where the record cannot hold what the report asks for. */ export class ReportCellView {
}
export class ReportRowView {
}
export class PublishedTableView {
}
/** A table or figure of the inspectorate's report, laid out as it lays it out. */ export class ReportTableView {
}
export class ReportTablesView {
}

//# sourceMappingURL=report-table-view.js.map