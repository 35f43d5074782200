import type { HttpClient, HttpContext, HttpResponse } from '@angular/common/http';
import type { Observable } from 'rxjs';
import type { JobView } from '../api/models';
import type { StrictHttpResponse } from '../api/strict-http-response';
import { RequestBuilder } from '../api/request-builder';
import type { Bilingual } from '../ui/language/language';

/** The contract of the clocks, typed by hand until the generated client has it. */
export interface Coded extends Bilingual { code: string }
export type ClockState = 'not-yet-due' | 'due-soon' | 'overdue' | 'met' | 'met-late' | 'lapsed' | 'unknown';
export interface ClockChild { publicId: string; reference: string; name: string; age: number }
export interface LateReason { reason: string; expectedOn: string | null; saidBy: string; saidOn: string }
export interface ClockView {
  key: string; duty: string; title: Bilingual; regime: Coded | null; force: Coded; confidence: Coded; doubt: Bilingual | null;
  aroseOn: string; dueOn: string | null; dueAt: string | null; planBy: string | null; metOn: string | null; lapsedOn: string | null;
  state: ClockState; daysLate: number | null; daysLeft: number | null; missing: Coded | null; whose: Coded; actedBy: string | null;
  lateReason: LateReason | null; child: ClockChild | null;
}
export type WorkGroup = 'overdue' | 'today' | 'week' | 'waiting' | 'not-known';
export interface WorkCounts { overdue: number; today: number; week: number; waiting: number; notKnown: number }
export interface MyWorkView { asAt: string; counts: WorkCounts; group: WorkGroup; clocks: ClockView[]; page: number; pages: number; total: number }
export interface ChildClocksView { asAt: string; clocks: ClockView[]; page: number; pages: number; total: number }
export interface ClockExplainView {
  clock: ClockView; says: Bilingual; countedFrom: Bilingual; metBy: Bilingual; arithmetic: Bilingual[];
  facts: { title: Bilingual; value: string | null; on: string | null }[];
  citation: { instrument: Bilingual; provision: string; link: string; readOn: string | null }; inForce: { from: string; until: string | null };
  numbers: { title: Bilingual; value: number; unit: Coded; since: string; setBy: string }[];
  moves: { at: string; dueBefore: string | null; dueAfter: string | null; because: Bilingual }[]; reasons: LateReason[];
}
export interface TeamWorkView {
  asAt: string; workers: { staffNo: string; name: string; job: Bilingual; children: number; overdue: number; today: number; week: number; notKnown: number }[];
  page: number; pages: number; total: number; unallocated: number;
}
export interface IroDeskView {
  asAt: string; children: number; counts: { reviewsIn30Days: number; notSpoken: number; recordsToSend: number; midpoints: number; escalations: number };
  reviews: ClockView[]; notSpoken: ClockView[]; recordsToSend: ClockView[]; midpoints: ClockView[]; escalations: ClockView[];
}
export interface ForecastView { asAt: string; until: string; byWeek: { from: string; until: string; count: number }[]; clocks: ClockView[]; page: number; pages: number; total: number }
export interface VisitView {
  visitNo: number; visitedOn: string; statutory: boolean | null; seen: boolean | null; seenAlone: boolean | null; notAloneReason: Coded | null; visitor: string | null; version: number; canEdit: boolean;
}
export interface VisitsView { visits: VisitView[]; page: number; pages: number; total: number }
export interface VisitMovedView { visit: VisitView; moved: { before: ClockView | null; after: ClockView | null }[] }

type Asked<P, R> = (http: HttpClient, rootUrl: string, params: P, context?: HttpContext) => Observable<StrictHttpResponse<R>>;

function asked<P extends object, R>(method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string): Asked<P, R> {
  return (http, rootUrl, params, context) => {
    const rb = new RequestBuilder(rootUrl, path, method);
    for (const [name, value] of Object.entries(params)) {
      if (name === 'body') rb.body(value, 'application/json');
      else if (path.includes(`{${name}}`)) rb.path(name, value, {});
      else if (name === 'Idempotency-Key') rb.header(name, value, {});
      else rb.query(name, value, {});
    }
    return http.request(rb.build({ responseType: 'json', accept: 'application/json', context })) as Observable<HttpResponse<unknown>> as Observable<StrictHttpResponse<R>>;
  };
}

export const myWork = asked<{ group?: WorkGroup; page?: number }, MyWorkView>('get', '/api/my-work');
export const childClocks = asked<{ publicId: string; asAt?: string; show?: 'open' | 'all'; page?: number }, ChildClocksView>('get', '/api/children/{publicId}/clocks');
export const explainClock = asked<{ publicId: string; key: string; asAt?: string }, ClockExplainView>('get', '/api/children/{publicId}/clocks/{key}');
export const sayWhyLate = asked<{ publicId: string; key: string; body: { reason: string; expectedOn?: string } }, ClockExplainView>('post', '/api/children/{publicId}/clocks/{key}/late-reasons');
export const teamWork = asked<{ page?: number }, TeamWorkView>('get', '/api/team-work');
export const teamClocks = asked<{ staffNo: string; group?: WorkGroup; page?: number }, MyWorkView>('get', '/api/team-work/clocks');
export const iroDesk = asked<object, IroDeskView>('get', '/api/iro-desk');
export const forecast = asked<{ page?: number }, ForecastView>('get', '/api/forecast');
export const visits = asked<{ publicId: string; page?: number }, VisitsView>('get', '/api/children/{publicId}/visits');
export const moveVisit = asked<{ publicId: string; visitNo: number; body: { visitedOn: string; version: number } }, VisitMovedView>('patch', '/api/children/{publicId}/visits/{visitNo}');
export const recordVisit = asked<{ publicId: string; 'Idempotency-Key': string; body: { visitedOn: string; seen: boolean; seenAlone: boolean; notAloneReason?: string; wellBeingSafeguarded?: boolean } }, VisitMovedView>('post', '/api/children/{publicId}/visits');
export type { JobView };
export interface DutyRow { id: string; title: Bilingual; force: Coded; confidence: Coded; doubt: Bilingual | null; instrument: Bilingual; provision: string; standing: boolean }
export interface DutyRegisterView { duties: DutyRow[]; page: number; pages: number; total: number }
export interface DutyView {
  id: string; title: Bilingual; says: Bilingual; force: Coded; confidence: Coded; doubt: Bilingual | null; standing: Bilingual | null; whose: Coded | null;
  countedFrom: Bilingual | null; metBy: Bilingual | null; repeats: boolean; regimes: Coded[];
  citation: ClockExplainView['citation']; inForce: ClockExplainView['inForce'];
  numbers: { code: string; title: Bilingual; unit: Coded; setBy: string; values: { from: string; value: number }[] }[];
}
export interface LawSettingsView {
  numbers: { code: string; title: Bilingual; unit: Coded; setBy: string; value: number; since: string; values: { from: string; value: number; because: string | null; setBy: string | null }[]; duties: { id: string; title: Bilingual }[] }[];
  terms: { startedOn: string; endedOn: string }[]; bankHolidays: { heldOn: string; nameEn: string; nameCy: string; proclaimedOn: string | null }[];
}
export const duties = asked<{ page?: number }, DutyRegisterView>('get', '/api/duties');
export const duty = asked<{ id: string }, DutyView>('get', '/api/duties/{id}');
export const lawSettings = asked<object, LawSettingsView>('get', '/api/law-settings');
export const setLawNumber = asked<{ body: { code: string; from: string; value: number; because: string } }, JobView>('post', '/api/law-settings/numbers');
export const setSchoolTerm = asked<{ body: { startedOn: string; endedOn: string } }, JobView>('post', '/api/law-settings/terms');
export const setBankHoliday = asked<{ body: { heldOn: string; nameEn: string; nameCy: string; proclaimedOn: string } }, JobView>('post', '/api/law-settings/bank-holidays');
export const makeCalendar = asked<object, { url: string }>('post', '/api/my-calendar');
export const endCalendar = asked<object, void>('delete', '/api/my-calendar');
export const myDigest = asked<object, { isOn: boolean; hour: number }>('get', '/api/my-digest');
export const setDigest = asked<{ body: { isOn: boolean; hour: number } }, { isOn: boolean; hour: number }>('put', '/api/my-digest');
