/** Counts answers of one indicator after another into one row of cells: not known, answers 0, 1, 2 …, and the second number. */ export class Tally {
    constructor(cells){
        this.cells = cells;
        /** First cell of the indicator being counted. */ this.base = 0;
        this.alsoAt = 0;
        /** 1 to add a subject, -1 to take one away. */ this.sign = 1;
        this.child = -1;
        /** Where the subjects themselves are kept, if they are asked for. */ this.list = null;
    }
    add(row, answer) {
        this.cells[this.base + 1 + answer] += this.sign;
        if (this.list) this.list.push({
            child: this.child,
            row,
            answer
        });
    }
    also(amount) {
        this.cells[this.alsoAt] += this.sign * amount;
    }
}

//# sourceMappingURL=tally.js.map