/** The same words in both languages. */ export class BilingualView {
}

//# sourceMappingURL=bilingual-view.js.map