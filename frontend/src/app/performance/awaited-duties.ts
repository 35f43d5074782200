import type { BilingualView, WordedView } from '../api/models';
import { asked } from '../due/awaited';

type Answer = 'in-time' | 'late' | 'outstanding' | 'not-known';
export interface DutyComplianceView {
  duty: string; title: BilingualView; force: WordedView; confidence: WordedView; doubt: BilingualView | null;
  counted: number; inTime: number; late: number; outstanding: number; notKnown: number; rate: number | null;
}
export interface DutyBoardView { from: string; asAt: string; isBehind: boolean; duties: DutyComplianceView[] }
export interface DutyExplainView extends DutyComplianceView {
  from: string; asAt: string; isBehind: boolean; says: BilingualView; countedFrom: BilingualView; metBy: BilingualView; instrument: BilingualView; provision: string; link: string;
  method: BilingualView[]; arithmetic: BilingualView[]; answers: { answer: Answer; title: BilingualView; count: number }[];
}
export interface DutyCountedView {
  publicId: string | null; reference: string; age: number | null; key: string | null; regime: WordedView | null;
  aroseOn: string | null; dueOn: string | null; metOn: string | null; lapsedOn: string | null; missing: WordedView | null; answer: Answer; answerTitle: BilingualView;
}
export interface DutyCountedPageView { total: number; page: number; pageSize: number; rows: DutyCountedView[] }

export const dutyBoard = asked<{ asAt?: string }, DutyBoardView>('get', '/api/performance/duties');
export const explainDuty = asked<{ id: string; asAt?: string }, DutyExplainView>('get', '/api/performance/duties/{id}');
export const behindDuty = asked<{ id: string; asAt?: string; answer?: Answer; page?: number }, DutyCountedPageView>('get', '/api/performance/duties/{id}/children');
