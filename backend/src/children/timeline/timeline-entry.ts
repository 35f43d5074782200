import type { TimelineRow } from './timeline.query.js';
import type { TimelineEntryView } from './timeline-view.js';
import { saidOf } from './timeline-words.js';

/** An entry as it is shown, with its words. */
export function entryView(row: TimelineRow): TimelineEntryView {
  const { about, key, group, on, at, by, words, isImported, isSignificant, isPinned, effect, source, markVersion, says } = row;
  return {
    about, key, group, on, at, ...saidOf(row), words: says === 'own' ? null : words, isVoice: says === 'voice', by, isImported, isSignificant, isPinned, effect, source, markVersion,
  };
}
