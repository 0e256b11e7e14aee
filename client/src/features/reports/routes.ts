import Taro from '@tarojs/taro';

/** Where things of reports are; the same paths stand in notices. */
export const goToReport = (reportId: string) =>
  void Taro.navigateTo({ url: `/pages/report/index?reportId=${encodeURIComponent(reportId)}` });
export const goToFiling = () => void Taro.navigateTo({ url: '/pages/file/index?camera=1' });
export const goToWorklist = () => void Taro.navigateTo({ url: '/pages/worklist/index' });
export const goToNear = () => void Taro.navigateTo({ url: '/pages/near/index' });
export const goToMyReports = (scope: 'mine' | 'following' = 'mine') =>
  void Taro.navigateTo({ url: `/pages/my-reports/index?scope=${scope}` });
