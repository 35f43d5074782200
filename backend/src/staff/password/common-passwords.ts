import { dictionary } from '@zxcvbn-ts/language-common';

/** What people chose most in what was breached: some 49,000 passwords, in small letters. It stays on the server. */
export const breachedPasswords: ReadonlySet<string> = new Set(dictionary['passwords-common']);

/** What no list of the world knows: Welsh ones, and what stands in for one here; held against what is left of a password once digits and signs are gone. */
export const commonPasswords: ReadonlySet<string> = new Set([
  'password', 'passw0rd', 'p@ssword', 'p@ssw0rd', 'passwort', 'qwertyui', 'qwertyuiop', 'qwerty', 'asdfghjk', 'asdfghjkl', 'zxcvbnm', 'iloveyou', 'sunshine', 'princess', 'football', 'baseball', 'superman',
  'batman', 'trustno', 'welcome', 'whatever', 'starwars', 'computer', 'corvette', 'mercedes', 'liverpool', 'arsenal', 'chelsea', 'manchester', 'everton', 'swansea', 'cardiff', 'wrexham', 'scarlets', 'ospreys',
  'michelle', 'jennifer', 'jessica', 'charlotte', 'michael', 'jonathan', 'alexander', 'butterfly', 'chocolate', 'dolphins', 'elephant', 'godzilla', 'internet', 'midnight', 'mountain', 'pokemon', 'november',
  'september', 'december', 'february', 'january', 'october', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'summer', 'winter', 'spring', 'autumn', 'letmein', 'changeme', 'change', 'default',
  'secret', 'administrator', 'admin', 'master', 'dragon', 'monkey', 'shadow', 'ashley', 'freedom', 'hello', 'login', 'abcdefgh', 'abcdefghi', 'abc', 'test', 'testing', 'temporary', 'password12', 'qwerty123',
  'cyfrinair', 'croeso', 'cymru', 'cymruambyth', 'bendigedig', 'draigoch', 'hiraeth', 'caernarfon', 'abertawe', 'caerdydd', 'aberystwyth', 'social', 'socialwork', 'socialworker', 'gwaithcymdeithasol', 'council', 'cyngor',
  'aelwyd', 'aelwyddemo', 'children', 'plant',
]);
