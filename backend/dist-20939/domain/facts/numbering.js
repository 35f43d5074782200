/** Gives each text a number, from `first` on, in the order they are first met. */ export class Numbering {
    constructor(first){
        this.first = first;
        this.numbers = new Map();
        this.texts = [];
    }
    of(text) {
        let number = this.numbers.get(text);
        if (number === undefined) {
            number = this.first + this.texts.length;
            this.numbers.set(text, number);
            this.texts.push(text);
        }
        return number;
    }
}

//# sourceMappingURL=numbering.js.map