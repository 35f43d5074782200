export const surnames: readonly string[] = [
  'Jones', 'Davies', 'Williams', 'Evans', 'Thomas', 'Roberts', 'Lewis', 'Hughes', 'Morgan', 'Griffiths', 'Edwards', 'Owen', 'James', 'Rees', 'Jenkins', 'Price',
  'Phillips', 'Harris', 'Lloyd', 'Parry', 'Powell', 'Pritchard', 'Pugh', 'Richards', 'Rowlands', 'Samuel', 'Vaughan', 'Watkins', 'Bowen', 'Bevan', 'Beynon',
  'Prosser', 'Probert', 'Llewellyn', 'Llywelyn', 'Meredith', 'Morris', 'Nicholas', 'Gwynne', 'Gittins', 'Gough', 'Howells', 'Humphreys', 'Hopkins', 'Cadwaladr',
  'Tudor', 'Trahaearn', 'Teifi', 'Tegid', 'Tywi', 'Glanrhyd', 'Penri', 'Penllyn', 'Aeron', 'Brychan', 'Berwyn', 'Cynfael', 'Dwyryd', 'Einion', 'Elfyn',
  'Smith', 'Taylor', 'Brown', 'Wilson', 'Walker', 'White', 'Green', 'Hall', 'Wood', 'Clarke', 'Turner', 'Cooper', 'Ward', 'Cox', 'Bennett', 'Murphy', 'Sullivan',
  'Driscoll', 'Baker', 'Carter', 'Mitchell', 'Shaw', 'Marsh', 'Doyle', 'Fowler', 'Hooper', 'Palmer', 'Porter', 'Reid', 'Stone', 'Webb', 'Hale', 'Ford',
];

/** Fathers’ names that a few families still take as a surname: ap Gwilym, ferch Owain. */
export const patronyms: readonly string[] = ['Gwilym', 'Dafydd', 'Rhisiart', 'Siencyn', 'Tomos', 'Ifan', 'Rhydderch', 'Hywel', 'Owain', 'Emrys'];

export const surnamesFromAfar: readonly string[] = ['Abraha', 'Ahmadi', 'Aziz', 'Berhane', 'Gebremedhin', 'Habibi', 'Hassan', 'Karimi', 'Mohammadi', 'Noori', 'Osman', 'Rahimi', 'Tekle', 'Yusufzai', 'Zaman'];

/** Surnames of families whose roots are in South Asia, East Africa or the Caribbean. */
export const surnamesOfTheBay: readonly string[] = ['Ali', 'Begum', 'Campbell', 'Chowdhury', 'Dualeh', 'Farah', 'Grant', 'Hussain', 'Islam', 'Jama', 'Khan', 'Miah', 'Patel', 'Rahman', 'Warsame'];
