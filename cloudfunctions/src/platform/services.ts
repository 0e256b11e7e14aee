import type { Settings } from '#types/settings';
import { askDelivery, type Deliver } from './ask-delivery';
import { CarriedRows } from './carried-rows';
import { systemClock, type Clock } from './clock';
import { openCloud, type Cloud, type Database, type WxContext } from './cloud';
import { wechatContentSafety, type ContentSafety } from './content-safety';
import { systemIds, type Ids } from './ids';
import { consoleLog, type Log } from './log';
import { Outbox, type OutboxHandlers } from './outbox';
import { cloudPhotoFiles, type PhotoFiles } from './photo-files';
import { deploymentSettings } from './settings';

/** What every action may lean on; areas add their own to it (`<area>-services.ts`). */
export interface Services {
  clock: Clock;
  ids: Ids;
  log: Log;
  settings: Settings;
  database: Database;
  cloud: Cloud;
  contentSafety: ContentSafety;
  photoFiles: PhotoFiles;
  outbox: Outbox;
  carriedRows: CarriedRows;
  /** In a call of a person, after a change whose document carries rows. */
  deliver: Deliver;
  wxContext(): WxContext;
}

/**
 * Once per instance. `handlers` is filled by the areas before the first call: they need these services themselves.
 * `carriers` are the collections whose documents carry rows.
 */
export function openServices(handlers: OutboxHandlers, carriers: readonly string[]): Services {
  const { cloud, database } = openCloud();
  const log = consoleLog;
  const shared = { database, clock: systemClock, ids: systemIds, log };
  const outbox = new Outbox({ ...shared, handlers });
  return {
    ...shared,
    cloud,
    settings: deploymentSettings(),
    contentSafety: wechatContentSafety(cloud, log),
    photoFiles: cloudPhotoFiles(cloud),
    outbox,
    carriedRows: new CarriedRows({ ...shared, outbox, carriers }),
    deliver: askDelivery(cloud, log),
    wxContext: () => cloud.getWXContext(),
  };
}
