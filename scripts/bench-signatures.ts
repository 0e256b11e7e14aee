import { benchCounter } from '../tests/bench/counter.bench';
import { benchSignatures } from '../tests/bench/signatures.bench';

/** `npm run bench -- signatures`, after a build: the figures of docs/petition-bench.md. */
const part = process.argv[2];
if (part !== 'burst') console.table(await benchCounter());
if (part !== 'counter') console.log(await benchSignatures((line) => console.log(`· ${line}`)));
