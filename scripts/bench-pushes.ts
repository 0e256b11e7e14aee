import { benchPushes } from '../tests/bench/pushes.bench';

/** `npm run bench -- pushes`, after a build: how long a handler's message takes from the report to WeChat. */
console.table(await benchPushes());
