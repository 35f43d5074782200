import type { CreateChildDto } from '../api/models';
import { readDay } from '../ui/language/read-day';

/** What has been said of a new child so far; '' is no answer. */
export interface ChildBeingCreated {
  readonly unborn: boolean;
  readonly forenames: string;
  readonly surname: string;
  readonly knownAs: string;
  readonly dateOfBirth: string;
  readonly estimated: boolean;
  readonly preferredLanguage: '' | 'cy' | 'en' | 'bilingual' | 'other';
  readonly nhsNumber: string;
  readonly upn: string;
}

export const nothingSaid: ChildBeingCreated = { unborn: false, forenames: '', surname: '', knownAs: '', dateOfBirth: '', estimated: false, preferredLanguage: '', nhsNumber: '', upn: '' };

/** What is still to be put right, each with its field; `today` is an ISO date. */
export function faultsOf(child: ChildBeingCreated, today: string): { field: string; key: string }[] {
  const day = readDay(child.dateOfBirth, today);
  return [
    ...(child.forenames.trim() === '' ? [{ field: 'forenames', key: 'duplicates.forenamesEmpty' }] : []),
    ...(child.surname.trim() === '' ? [{ field: 'surname', key: 'duplicates.surnameEmpty' }] : []),
    ...('fault' in day ? [{ field: 'dateOfBirth', key: day.fault === 'empty' ? 'duplicates.bornEmpty' : 'duplicates.bornNotReal' }] : []),
  ];
}

/** What is sent, once nothing is left to put right. */
export function childToSend(child: ChildBeingCreated, today: string): CreateChildDto {
  const day = readDay(child.dateOfBirth, today);
  if ('fault' in day) throw new Error('A child is sent only with a date.');
  const { forenames, surname, knownAs, unborn, estimated, preferredLanguage, nhsNumber, upn } = child;
  return {
    forenames, surname, dateOfBirth: day.on, unborn,
    ...(knownAs.trim() && { knownAs }), ...(estimated && { dateOfBirthEstimated: true }), ...(preferredLanguage && { preferredLanguage }),
    ...(nhsNumber.trim() && { nhsNumber: nhsNumber.trim() }), ...(upn.trim() && { upn: upn.trim() }),
  };
}
