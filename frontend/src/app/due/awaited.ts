import type { HttpClient, HttpContext, HttpResponse } from '@angular/common/http';
import type { Observable } from 'rxjs';
import type { JobView } from '../api/models';
import type { StrictHttpResponse } from '../api/strict-http-response';
import { RequestBuilder } from '../api/request-builder';
import type { Bilingual } from '../ui/language/language';

/** The contract of the clocks, typed by hand until the generated client has it. */
export interface Coded extends Bilingual { code: string }
type Asked<P, R> = (http: HttpClient, rootUrl: string, params: P, context?: HttpContext) => Observable<StrictHttpResponse<R>>;

function asked<P extends object, R>(method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string): Asked<P, R> {
  return (http, rootUrl, params, context) => {
    const rb = new RequestBuilder(rootUrl, path, method);
    for (const [name, value] of Object.entries(params)) {
      if (name === 'body') rb.body(value, 'application/json');
      else if (path.includes(`{${name}}`)) rb.path(name, value, {});
      else rb.query(name, value, {});
    }
    return http.request(rb.build({ responseType: 'json', accept: 'application/json', context })) as Observable<HttpResponse<unknown>> as Observable<StrictHttpResponse<R>>;
  };
}

export interface LawSettingsView {
  numbers: { code: string; title: Bilingual; unit: Coded; setBy: string; value: number; since: string; values: { from: string; value: number; because: string | null; setBy: string | null }[]; duties: { id: string; title: Bilingual }[] }[];
  terms: { startedOn: string; endedOn: string }[]; bankHolidays: { heldOn: string; nameEn: string; nameCy: string; proclaimedOn: string | null }[];
}
export const lawSettings = asked<object, LawSettingsView>('get', '/api/law-settings');
export const setLawNumber = asked<{ body: { code: string; from: string; value: number; because: string } }, JobView>('post', '/api/law-settings/numbers');
export const setSchoolTerm = asked<{ body: { startedOn: string; endedOn: string } }, JobView>('post', '/api/law-settings/terms');
export const setBankHoliday = asked<{ body: { heldOn: string; nameEn: string; nameCy: string; proclaimedOn: string } }, JobView>('post', '/api/law-settings/bank-holidays');
