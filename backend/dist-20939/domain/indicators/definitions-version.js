/** Names the definitions a figure was worked out by. It changes with the meaning of any indicator, never with its words. */ export const definitionsVersion = 'data-profile-2018.1';

//# sourceMappingURL=definitions-version.js.map