import type { Answered, Asked } from './page-messages';

/** A page that takes longer is not worth a phone's battery. */
const MILLISECONDS = 15_000;

/** The thread that draws the pages of one file. What is asked of it is answered in turn; it ends where an answer takes too long. */
export class PagesOfFile {
  private readonly thread = new Worker(new URL('./draw-pages.worker', import.meta.url), { type: 'module' });
  private before: Promise<unknown> = Promise.resolve();
  private hasEnded = false;

  open(file: ArrayBuffer): Promise<Answered> {
    return this.ask({ open: file }, [file]);
  }

  draw(number: number): Promise<Answered> {
    return this.ask({ draw: number }, []);
  }

  end(): void {
    this.hasEnded = true;
    this.thread.terminate();
  }

  private ask(asked: Asked, given: Transferable[]): Promise<Answered> {
    const answer = this.before.then(() => this.answerTo(asked, given));
    this.before = answer;
    return answer;
  }

  private answerTo(asked: Asked, given: Transferable[]): Promise<Answered> {
    if (this.hasEnded) return Promise.resolve({ not: 'slow' });
    return new Promise<Answered>((resolve) => {
      const listening = new AbortController();
      const { signal } = listening;
      const say = (answer: Answered) => {
        listening.abort();
        clearTimeout(late);
        resolve(answer);
      };
      const late = setTimeout(() => {
        this.end();
        say({ not: 'slow' });
      }, MILLISECONDS);
      this.thread.addEventListener('message', ({ data }: MessageEvent<Partial<Record<'opened' | 'drawn' | 'not', unknown>>>) => {
        // The library says on the same line that it is there.
        if ('opened' in data || 'drawn' in data || 'not' in data) say(data as Answered);
      }, { signal });
      this.thread.addEventListener('error', () => say({ not: 'gone' }), { signal });
      this.thread.postMessage(asked, given);
    });
  }
}
