import Taro from '@tarojs/taro';

/** 单页模式: a page out of 朋友圈 stands alone, without login (so no cloud call is answered) and without a way to other pages. */
const SCENE_SINGLE_PAGE = 1154;

export const isSinglePage = (): boolean => Taro.getEnterOptionsSync().scene === SCENE_SINGLE_PAGE;
