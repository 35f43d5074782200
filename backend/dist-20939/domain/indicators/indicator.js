export * from './figure.js';

//# sourceMappingURL=indicator.js.map