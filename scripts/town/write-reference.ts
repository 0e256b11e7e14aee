import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import cloud from 'wx-server-sdk';
import { sdkEnvironment } from '../../local/cloud/functions/environment';
import { BUREAUS, CATEGORIES, grantDocuments, peopleDocuments, ROUTES, ZONE_DOCUMENTS } from './reference';

interface Row {
  _id: string;
}

/** Aims the SDK of this process at a town's gateway, with the right its data folder gives. */
export async function aimAtTown({ url, dataDir }: { url: string; dataDir: string }): Promise<void> {
  const health = (await (await fetch(`${url}/health`)).json()) as { envId: string };
  const token = readFileSync(join(dataDir, 'admin-token'), 'utf8').trim();
  const { TZ: _, ...environment } = sdkEnvironment({ url, envId: health.envId, token });
  Object.assign(process.env, environment);
  cloud.init({ env: health.envId });
}

/** Bureaus, zones, categories and routes; with `withPeople` also the ten people and their roles. Through the SDK as it ships. */
export async function writeReferenceData(options: { withPeople: boolean; now: number }): Promise<void> {
  const database = cloud.database();
  const write = async <T extends Row>(collection: string, rows: readonly T[]) => {
    await Promise.all(rows.map(({ _id, ...data }) => database.collection(collection).doc(_id).set({ data })));
  };
  await Promise.all([
    write('bureaus', BUREAUS),
    write('zones', ZONE_DOCUMENTS),
    write('categories', CATEGORIES),
    write('routes', ROUTES),
    // Warm functions look for a new edition, not through all of it.
    write('town', [
      { _id: 'edition', version: `seed ${options.now}`, applied: [], zones: ZONE_DOCUMENTS.length },
    ]),
    ...(options.withPeople
      ? [write('people', peopleDocuments(options.now)), write('grants', grantDocuments(options.now))]
      : []),
  ]);
}
