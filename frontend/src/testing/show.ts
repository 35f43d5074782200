import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { Type } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { TranslocoService, provideTransloco } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { markAsOurs } from '../app/staff/same-origin';
import { Language, type LanguageCode } from '../app/ui/language/language';
import { CatalogueLoader } from '../app/words/catalogue-loader';

export interface Shown {
  readonly page: HTMLElement;
  readonly fixture: ComponentFixture<unknown>;
  readonly http: HttpTestingController;
  /** Waits until everything asked for so far has been drawn. */
  readonly settled: () => Promise<void>;
  readonly speak: (language: LanguageCode) => Promise<void>;
}

async function begin(routes: { path: string; component: Type<unknown> }[]): Promise<void> {
  localStorage.clear();
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([markAsOurs])),
      provideHttpClientTesting(),
      provideRouter(routes, withComponentInputBinding()),
      provideTransloco({ config: { availableLangs: ['en', 'cy'], defaultLang: 'en', reRenderOnLangChange: true, prodMode: true }, loader: CatalogueLoader }),
    ],
  });
  const transloco = TestBed.inject(TranslocoService);
  await Promise.all([firstValueFrom(transloco.load('en')), firstValueFrom(transloco.load('cy'))]);
}

function shown(fixture: ComponentFixture<unknown>): Shown {
  const settled = async () => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    fixture.detectChanges();
  };
  return {
    page: fixture.nativeElement as HTMLElement,
    fixture,
    http: TestBed.inject(HttpTestingController),
    settled,
    speak: async (language) => {
      TestBed.inject(Language).choose(language);
      await settled();
    },
  };
}

/** Shows a part of a page with what it is given. */
export async function showPart<Part>(part: Type<Part>, given: Record<string, unknown>): Promise<Shown> {
  await begin([]);
  const fixture = TestBed.createComponent(part);
  for (const [name, value] of Object.entries(given)) fixture.componentRef.setInput(name, value);
  fixture.detectChanges();
  return shown(fixture);
}

/** Goes to a page by its address. */
export async function showPage(component: Type<unknown>, path: string, address: string): Promise<Shown> {
  await begin([{ path, component }, { path: '**', component }]);
  const harness = await RouterTestingHarness.create(address);
  return shown(harness.fixture);
}

/** The words of an element as a reader sees them. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
