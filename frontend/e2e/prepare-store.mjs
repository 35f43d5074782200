import { prepareStore } from './served.mjs';

// The store that the servers of the run copy, in the folder named.
await prepareStore(process.argv[2]);
