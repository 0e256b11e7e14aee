import { benchZones } from '../tests/bench/zones.bench';

/** `npm run bench -- zones`: how fast a point finds its zone among 5,000, and the overlap report of them all. */
console.table([benchZones()]);
