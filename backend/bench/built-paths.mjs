import { registerHooks } from 'node:module';

/* What is built of `src` lies beside `bench` and not in a folder of its own: `../src/x.js` is `../x.js` there. */
registerHooks({
  resolve: (specifier, context, next) => next(context.parentURL?.includes('/dist/bench/') ? specifier.replace(/^((?:\.\.\/)+)src\//, '$1') : specifier, context),
});
