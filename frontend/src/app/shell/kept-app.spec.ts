import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Drafts } from '../ui/drafts/drafts';
import { KeptApp } from './kept-app';

describe('the app a device keeps', () => {
  const open = async (controller: object | null) => {
    const done: string[] = [];
    const worker = new EventTarget();
    const workers = Object.assign(worker, { controller, register: async (path: string) => ({ update: async () => void done.push(`asked for ${path}`) }) });
    let anHour = (): void => undefined;
    const defaultView = { navigator: { serviceWorker: workers }, setInterval: (ask: () => void) => void (anHour = ask), location: { reload: () => void done.push('reloaded') } };
    TestBed.configureTestingModule({
      providers: [{ provide: DOCUMENT, useValue: { defaultView } }, { provide: Drafts, useValue: { leave: async () => void done.push('drafts kept') } }],
    });
    const app = TestBed.inject(KeptApp);
    await app.begin(true);
    return { app, done, anHour: () => anHour(), takesOver: () => worker.dispatchEvent(new Event('controllerchange')) };
  };

  it('is not newer the first time it is kept, and is once another takes its place', async () => {
    const { app, takesOver } = await open(null);
    takesOver();
    expect(app.isNewer()).toBe(false);
    takesOver();
    expect(app.isNewer()).toBe(true);
  });

  it('is newer at once where one was kept already', async () => {
    const { app, takesOver } = await open({});
    expect(app.isNewer()).toBe(false);
    takesOver();
    expect(app.isNewer()).toBe(true);
  });

  it('is looked for every hour, and shown only after what is typed is kept', async () => {
    const { app, done, anHour } = await open({});
    anHour();
    await app.showNewer();
    expect(done).toEqual(['asked for /app-worker.js', 'drafts kept', 'reloaded']);
  });
});
