import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { drawStates, STATES_FILE } from './state-diagram';

const options = await resolveConfig(STATES_FILE);
writeFileSync(STATES_FILE, await format(drawStates(), { ...options, parser: 'markdown' }));
console.log(`${STATES_FILE} is drawn.`);
