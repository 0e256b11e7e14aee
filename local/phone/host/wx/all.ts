import type { Phone } from '../phone';
import { createApi, type Api } from './api';
import { addCloud } from './cloud/cloud';
import { addAppearance } from './device/appearance';
import { addNetwork } from './device/network';
import { addSystem } from './device/system';
import { addFiles } from './files/files';
import { addLifecycle } from './lifecycle';
import { addMedia } from './media/media';
import { addNavigation } from './navigation';
import { addOpen } from './open/open';
import { addPlace } from './place/place';
import { addQueries } from './queries';
import { addStorage } from './storage';
import { addBars } from './ui/bars';
import { addDialogs } from './ui/dialogs';

/** Adding an API: write it in a file of its group, and name the group here. What is not here is undefined, as on WeChat. */
const GROUPS: readonly ((api: Api) => void)[] = [
  addNavigation,
  addDialogs,
  addBars,
  addStorage,
  addSystem,
  addAppearance,
  addNetwork,
  addPlace,
  addMedia,
  addFiles,
  addOpen,
  addQueries,
  addLifecycle,
];

/** One mutable object that all chunks of a mini-program share: webpack's runtime keeps its list on it. */
export function createWx(phone: Phone): Record<string, unknown> {
  const wx: Record<string, unknown> = {};
  const api = createApi(phone, wx);
  for (const add of GROUPS) add(api);
  wx.cloud = {};
  addCloud(phone, wx.cloud as Record<string, unknown>);
  wx.env = { USER_DATA_PATH: 'wxfile://usr' };
  wx.canIUse = (name: string) => name.split('.')[0]! in wx || /^[a-z-]+$/.test(name);
  return wx;
}
