/** Forenames given in the demo authority: about half of them Welsh. No list of real people stands behind them. */
export const girls: readonly string[] = [
  'Alys', 'Angharad', 'Anwen', 'Beca', 'Bethan', 'Branwen', 'Bronwen', 'Cadi', 'Carys', 'Catrin', 'Ceinwen', 'Celyn', 'Ceri', 'Dilwen', 'Efa', 'Eleri',
  'Elin', 'Eluned', 'Enfys', 'Erin', 'Ffion', 'Fflur', 'Gwawr', 'Gwen', 'Gwenllian', 'Gwenno', 'Heledd', 'Haf', 'Lleucu', 'Llinos', 'Lowri', 'Mabli',
  'Mali', 'Mared', 'Marged', 'Megan', 'Meinir', 'Meinwen', 'Mirain', 'Morfudd', 'Myfanwy', 'Nansi', 'Nel', 'Nerys', 'Nia', 'Non', 'Olwen', 'Rhiannon',
  'Rhianwen', 'Seren', 'Siân', 'Sioned', 'Siwan', 'Tegwen', 'Tesni', 'Tirion', 'Alice', 'Amelia', 'Amy', 'Chloe', 'Charlotte', 'Daisy', 'Ella', 'Emily',
  'Evie', 'Freya', 'Grace', 'Hannah', 'Holly', 'Isla', 'Jasmine', 'Jessica', 'Kayleigh', 'Keira', 'Lacey', 'Lexi', 'Lily', 'Lucy', 'Maisie', 'Mia',
  'Molly', 'Olivia', 'Paige', 'Poppy', 'Rosie', 'Ruby', 'Shannon', 'Skye', 'Sophie', 'Summer', 'Tia', 'Willow', 'Zoë',
];

export const boys: readonly string[] = [
  'Aled', 'Alun', 'Aneirin', 'Berwyn', 'Bleddyn', 'Bryn', 'Cai', 'Caradog', 'Carwyn', 'Cian', 'Cynan', 'Dafydd', 'Deian', 'Deio', 'Dewi', 'Dylan',
  'Eben', 'Eifion', 'Elis', 'Emrys', 'Emyr', 'Endaf', 'Eurwyn', 'Gethin', 'Glyn', 'Gruffydd', 'Guto', 'Gwilym', 'Gwion', 'Harri', 'Hedd', 'Hefin',
  'Huw', 'Hywel', 'Iago', 'Iestyn', 'Ieuan', 'Ifan', 'Ifor', 'Illtud', 'Ioan', 'Iolo', 'Iorwerth', 'Iwan', 'Jac', 'Llew', 'Llŷr', 'Macsen',
  'Math', 'Meirion', 'Merfyn', 'Moi', 'Morgan', 'Osian', 'Owain', 'Rhodri', 'Rhun', 'Rhydian', 'Rhys', 'Siôn', 'Steffan', 'Taliesin', 'Tomos', 'Tudur',
  'Adam', 'Alfie', 'Archie', 'Ben', 'Callum', 'Charlie', 'Connor', 'Daniel', 'Ethan', 'Finley', 'Freddie', 'George', 'Harry', 'Jack', 'Jake', 'James',
  'Jayden', 'Joshua', 'Kai', 'Kian', 'Leo', 'Liam', 'Logan', 'Lucas', 'Mason', 'Max', 'Nathan', 'Noah', 'Oliver', 'Oscar', 'Riley', 'Ryan', 'Sam', 'Tyler',
];

/** Forenames of young people who came to Wales on their own. */
export const fromAfar: readonly string[] = ['Abdul', 'Ahmad', 'Amanuel', 'Arash', 'Bilal', 'Dawit', 'Eyob', 'Farhad', 'Filmon', 'Hamid', 'Ibrahim', 'Idris', 'Jamal', 'Karim', 'Khalid', 'Merhawi', 'Mustafa', 'Nasir', 'Rahel', 'Salim', 'Samira', 'Tesfay', 'Yonas', 'Yusuf'];
