/** Why the pages of a document are not shown. */
export type NotShown = 'locked' | 'broken' | 'slow' | 'gone' | 'old';

/** What the page asks of the thread that draws: a file is given away with it, a page is named by its number. */
export type Asked = { open: ArrayBuffer } | { draw: number };

/** What that thread answers: how many pages there are, or a drawing and whether every picture in it could be drawn. */
export type Answered = { opened: number } | { drawn: ImageBitmap; isWhole: boolean } | { not: NotShown };
