/** What changes something, takes no key and sends no version, by why sending it again does nothing more. */
export const onceAnyway: Record<string, readonly string[]> = {
  'only reads': ['/api/find', '/api/documents/find', '/api/accounts/find', '/api/records/{kind}/find', '/api/children/{publicId}/records/{kind}/find', '/api/children/{publicId}/timeline/find', '/api/children/duplicates', '/api/merges/preview', '/api/emergency-access/match'],
  'is of signing in, and the second sending replaces the first or is refused': [
    '/api/sign-in', '/api/sign-out', '/api/sign-in/provider/asked', '/api/sign-in/provider', '/api/sign-in/provider/logged-out', '/api/sign-in/passkey/asked', '/api/sign-in/passkey', '/api/forgotten-password', '/api/chosen-password',
    '/api/me/proof', '/api/me/proof/passkey', '/api/me/authenticator', '/api/me/authenticator/confirmation', '/api/me/recovery-codes', '/api/me/passkeys/asked', '/api/me/passkeys',
  ],
  'ends or decides what stands open, and finds it decided': [
    '/api/emergency-access/{openingNo}/end', '/api/access/emergency-uses/{openingNo}/review', '/api/access/patterns/{patternNo}/review', '/api/team/covers/{coverNo}/end', '/api/accounts/{accountId}/sessions-end',
    '/api/children/{publicId}/visits/{visitNo}/withdraw', '/api/children/{publicId}/plan/versions/{versionNo}/take-back', '/api/children/{publicId}/sign-off/{kind}/{key}', '/api/jobs/{id}/cancel', '/api/merges/{mergeNo}/undo',
  ],
  'is kept from standing twice by a constraint, or replaces what stood': [
    '/api/access/restrictions', '/api/team/covers', '/api/my-calendar', '/api/law-settings/numbers', '/api/law-settings/terms', '/api/law-settings/bank-holidays', '/api/imports/extract',
  ],
  'notes that a paper was printed, each time it is': ['/api/children/{publicId}/printed'],
};
