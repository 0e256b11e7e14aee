import { benchPushes } from '../tests/bench/pushes.bench';

/** `npm run bench -- pushes`, after a build: the figures of docs/push-bench.md. */
const { fromFiled, fromCall, ...rest } = await benchPushes();
console.log(rest);
console.table({ 'from the report': fromFiled, 'from the call': fromCall });
