import { asTable, benchPath } from '../tests/bench/path.bench';

/** `node scripts/run.mjs bench-path`, after a build: the table of docs/local-cloud-bench.md. */
console.log(asTable(await benchPath()));
