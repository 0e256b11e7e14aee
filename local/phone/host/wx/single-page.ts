import { SCENE_SINGLE_PAGE } from '../app-events';
import type { Phone } from '../phone';

/** What WeChat says where a page alone asks for more. */
export const BARRED_WORDS = '请前往小程序使用完整服务';
/** Without login there is no cloud, and there is no other page to go to. */
const BARRED = /^(cloud\.|navigateTo$|redirectTo$|reLaunch$|switchTab$|navigateBack$|login$|checkSession$)/;

/**
 * 单页模式, in which 朋友圈 opens a page: https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/share-timeline.html
 * Unlike WeChat, of what is barred there only login, the cloud and the ways to other pages are.
 */
export const isSinglePage = (phone: Phone): boolean => phone.appEvents.enter.scene === SCENE_SINGLE_PAGE;

export const isBarred = (phone: Phone, api: string): boolean => isSinglePage(phone) && BARRED.test(api);
