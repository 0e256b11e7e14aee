import { buildAll } from './build-all';

await buildAll({ force: process.argv.includes('--force') });
