import { DOCUMENT, Injectable, inject } from '@angular/core';
import { Api } from '../api/api';
import { askProvider } from '../api/functions';
import { Session } from './session';

const kept = 'aelwyd.sign-in';

/** To the organisation's own sign-in and back. This window keeps the name of the sign-in it began: no other can finish it. */
@Injectable({ providedIn: 'root' })
export class ProviderFlow {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly window = inject(DOCUMENT).defaultView;

  /** @param again somebody signed in is to show again that it is them */
  async leave(after: string, again = false): Promise<void> {
    const { flowId, address } = await this.api.invoke(askProvider, { body: { again } });
    this.window?.sessionStorage.setItem(kept, JSON.stringify({ flowId, after }));
    this.window?.location.assign(address);
  }

  /** Answers with the page to go to; throws what the server says of what the organisation answered. */
  async comeBack(): Promise<string> {
    const { search = '', pathname = '/' } = this.window?.location ?? {};
    // What the organisation sent is good once, and stays in no history.
    this.window?.history.replaceState(this.window.history.state, '', pathname);
    const { flowId = 'not begun in this window', after = '/' } = JSON.parse(this.window?.sessionStorage.getItem(kept) ?? '{}') as { flowId?: string; after?: string };
    this.window?.sessionStorage.removeItem(kept);
    await this.session.signInByProvider({ flowId, query: search });
    return after;
  }
}
