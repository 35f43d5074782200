import { AnnotationMode, getDocument, PasswordException, type PDFDocumentProxy } from 'pdfjs-dist';
import 'pdfjs-dist/build/pdf.worker.mjs';
import type { Answered, Asked } from './page-messages';
import { scaleOfPage } from './scale-of-page';

/*
 * Draws pages of a PDF. A PDF is a stranger's file, so all of it is done here, in a thread that reaches no page, may ask
 * nobody for anything (the server says so with it), and is ended where it takes too long. Letters are drawn as lines, so that no font of the file is given to the browser.
 * What a form holds and a signature shows are drawn as the file shows them; nothing can be pressed, filled in or followed.
 */

/** A picture of more pixels is left out: a page of A4 at 600 to the inch has 35 million. */
const PICTURE = 40_000_000;
const leftOut = /image|jbig2|jpx|ccitt/i;

let opened: PDFDocumentProxy | undefined;
let drawing = 0;
/** The pages with a picture that could not be drawn. It is said when a page is first looked at, and not again. */
const partial = new Set<number>();

/** What it leaves out it says in warnings alone. They can name what is in the file, so none goes further than here. */
console.warn = (...said: unknown[]) => {
  if (leftOut.test(said.join(' '))) partial.add(drawing);
};

class Canvases {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
    return { canvas, context: canvas.getContext('2d') };
  }

  reset({ canvas }: { canvas: OffscreenCanvas }, width: number, height: number): void {
    canvas.width = Math.max(1, width);
    canvas.height = Math.max(1, height);
  }

  destroy({ canvas }: { canvas: OffscreenCanvas }): void {
    canvas.width = canvas.height = 0;
  }
}

/** There are no filters outside a page: what needs one is reckoned point by point. */
class NoFilters {
  private readonly none = () => 'none';
  readonly addFilter = this.none;
  readonly addHCMFilter = this.none;
  readonly addAlphaFilter = this.none;
  readonly addLuminosityFilter = this.none;
  readonly addKnockoutFilter = this.none;
  readonly addHighlightHCMFilter = this.none;
  destroy(): void {}
}

async function open(file: ArrayBuffer): Promise<Answered> {
  opened = await getDocument({
    data: new Uint8Array(file),
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: PICTURE,
    // What scanners and fax machines pack pictures with is unpacked by scripts, fetched where a file has such pictures: the policy lets no WebAssembly run.
    useWasm: false,
    useWorkerFetch: false,
    wasmUrl: '/pdf/',
    CanvasFactory: Canvases,
    FilterFactory: NoFilters,
  }).promise;
  return { opened: opened.numPages };
}

async function draw(number: number): Promise<Answered> {
  const page = await opened!.getPage(number);
  const viewport = page.getViewport({ scale: scaleOfPage(page.getViewport({ scale: 1 })) });
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  drawing = number;
  const canvasContext = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
  await page.render({ canvas: null, canvasContext, viewport, annotationMode: AnnotationMode.ENABLE }).promise;
  page.cleanup();
  return { drawn: canvas.transferToImageBitmap(), isWhole: !partial.has(number) };
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  // The library talks to itself over the same line.
  if (!('open' in data) && !('draw' in data)) return;
  const answer = 'open' in data ? open(data.open) : draw(data.draw);
  answer
    .catch((error: unknown): Answered => ({ not: error instanceof PasswordException ? 'locked' : 'broken' }))
    .then((said) => postMessage(said, { transfer: 'drawn' in said ? [said.drawn] : [] }));
});
