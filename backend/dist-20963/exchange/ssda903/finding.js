/**
 * What the checks say of a return. A fault refuses its row; where only a cell of a child's header is at fault, the cell is
 * left out and the row kept. A doubt refuses nothing.
 */ export class Judgement {
    refuse(row, rule, column, message) {
        this.faults.push(this.refuseAlong(row, rule, column, message));
    }
    /** Refuses a row for a fault already told elsewhere, so that one bad cell is one fault. */ refuseAlong(row, rule, column, message) {
        const reason = finding(row, rule, column, message);
        this.refusedFor.set(row, [
            ...this.refusedFor.get(row) ?? [],
            reason
        ]);
        return reason;
    }
    /** A fault that leaves the rest of its row standing. */ leaveOut(row, rule, column, message) {
        const reason = finding(row, rule, column, message);
        this.faults.push(reason);
        this.cellsLeftOut.set(row, [
            ...this.cellsLeftOut.get(row) ?? [],
            reason
        ]);
    }
    doubt(row, rule, column, message) {
        this.warnings.push(finding(row, rule, column, message));
    }
    /** A fault of a file as a whole, which no row carries. */ refuseFile(file, rule, column, message) {
        this.faults.push({
            file,
            line: 1,
            column,
            rule,
            child: null,
            message
        });
    }
    doubtFile(file, rule, column, message) {
        this.warnings.push({
            file,
            line: 1,
            column,
            rule,
            child: null,
            message
        });
    }
    isRefused(row) {
        return this.refusedFor.has(row);
    }
    /** The text of a cell, empty where it was left out. */ cell(row, column) {
        return this.cellsLeftOut.get(row)?.some((reason)=>reason.column === column) ? '' : row.cells[column] ?? '';
    }
    /** Every row that is not to be loaded, and why. */ refused() {
        return this.refusedFor;
    }
    /** Rows to be loaded without one or more of their cells, and why. */ shortened() {
        return this.cellsLeftOut;
    }
    constructor(){
        this.faults = [];
        this.warnings = [];
        this.refusedFor = new Map();
        this.cellsLeftOut = new Map();
    }
}
function finding(row, rule, column, message) {
    return {
        file: row.path,
        line: row.line,
        column,
        rule,
        child: row.cells['CHILD'] || null,
        message
    };
}

//# sourceMappingURL=finding.js.map