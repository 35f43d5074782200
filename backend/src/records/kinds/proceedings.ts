import { courtOrders } from '../../domain/codes/court-orders.js';
import type { RecordKind } from '../record-kind.js';

export const proceedings: RecordKind = {
  name: 'proceedings',
  section: 'court',
  titles: {
    one: { en: 'Court proceedings', cy: 'Achos llys' },
    many: { en: 'Court proceedings', cy: 'Achosion llys' },
    add: { en: 'Record court proceedings', cy: 'Cofnodi achos llys' },
    change: { en: 'Correct court proceedings', cy: 'Cywiro achos llys' },
  },
  permissions: ['record-work'],
  shown: ['issued_on', 'final_order_on', 'order', 'extended_weeks'],
  groups: [
    {
      fields: [
        {
          name: 'issued_on', label: { en: 'Application issued on', cy: 'Cyhoeddwyd y cais ar' }, missing: { en: 'Enter the date the application was issued', cy: 'Rhowch y dyddiad y cyhoeddwyd y cais' },
          law: 'court-clocks',
        },
        { name: 'court', label: { en: 'Court', cy: 'Llys' } },
        { name: 'case_number', label: { en: 'Case number', cy: 'Rhif yr achos' } },
        { name: 'extended_weeks', label: { en: 'Weeks by which the court extended the time', cy: 'Nifer yr wythnosau yr estynnodd y llys yr amser' } },
      ],
    },
    {
      title: { en: 'How it ended', cy: 'Sut y daeth i ben' },
      fields: [
        { name: 'final_order_on', label: { en: 'Final order on', cy: 'Gorchymyn terfynol ar' } },
        { name: 'order', label: { en: 'Order made', cy: 'Gorchymyn a wnaed' }, codes: courtOrders },
      ],
    },
  ],
  check: ({ final_order_on, order }) =>
    order && !final_order_on ? [{ field: 'final_order_on', message: { en: 'Enter the date of the final order', cy: 'Rhowch ddyddiad y gorchymyn terfynol' } }] : [],
};
