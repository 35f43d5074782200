import { CodedView } from '../http/coded-view.js';

/** The four reasons there are. */
export class PurposesView {
  purposes: CodedView[];
}
