import { HERE } from './task-town';
import type { Town } from './town';

interface Asked {
  action: string;
  collection?: string;
  examined?: number;
  returned?: number;
}

/** What one call asks of the cloud, once an instance has what it keeps of the town. */
export async function costOf(town: Town, person: string, action: string, input: object) {
  await town.done(person, 'place.resolve', HERE);
  await town.done(person, action, input);
  const calls = await town.api.get<{ requests: Asked[] }[]>('/calls?function=api');
  const { requests } = calls.at(-1)!;
  const sum = (of: (one: Asked) => number | undefined) =>
    requests.reduce((total, one) => total + (of(one) ?? 0), 0);
  return {
    requests: requests.length,
    examined: sum((one) => one.examined),
    returned: sum((one) => one.returned),
    told: requests
      .map((one) => `${one.action} ${one.collection ?? ''} ${one.examined}/${one.returned}`)
      .join(', '),
  };
}
