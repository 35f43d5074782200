import { MeasureView } from './measure-view.js';
export class AnswerView {
}
export class ExplainView extends MeasureView {
}

//# sourceMappingURL=explain-view.js.map