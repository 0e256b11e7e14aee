import Taro from '@tarojs/taro';

/** Where things of reports are; the same paths stand in notices. */
export const goToReport = (reportId: string) =>
  void Taro.navigateTo({ url: `/pages/report/index?reportId=${encodeURIComponent(reportId)}` });
export const goToFiling = () => void Taro.navigateTo({ url: '/pages/file/index?camera=1' });
export const goToWorklist = () => void Taro.navigateTo({ url: '/pages/worklist/index' });
export const goToNear = () => void Taro.navigateTo({ url: '/pages/near/index' });
export const goToSearch = () => void Taro.navigateTo({ url: '/lists/pages/search/index' });
/** Everything reported in a zone, or with a bureau. */
export const goToPlace = (place: { zoneId: string } | { bureauId: string }, name: string) => {
  const [[key, id] = ['', '']] = Object.entries(place);
  void Taro.navigateTo({
    url: `/lists/pages/place/index?${key}=${encodeURIComponent(id)}&name=${encodeURIComponent(name)}`,
  });
};
/** Everything reported in the town, the latest first. */
export const goToTown = () => void Taro.navigateTo({ url: '/lists/pages/place/index' });
export const goToFigures = () => void Taro.navigateTo({ url: '/figures/pages/overview/index' });
export const goToMyReports = (scope: 'mine' | 'following' = 'mine') =>
  void Taro.navigateTo({ url: `/pages/my-reports/index?scope=${scope}` });
export const goToFinishing = (reportId: string) =>
  void Taro.navigateTo({ url: `/pages/finish/index?reportId=${encodeURIComponent(reportId)}` });
export const goToVerifying = (reportId: string) =>
  void Taro.navigateTo({ url: `/pages/verify/index?reportId=${encodeURIComponent(reportId)}` });

/** Everything that was ever reported where this report is. */
export const goToSpot = (reportId: string) =>
  void Taro.navigateTo({ url: `/spots/pages/spot/index?reportId=${encodeURIComponent(reportId)}` });
export const goToRechecks = (scope: 'mine' | 'near') =>
  void Taro.navigateTo({ url: `/spots/pages/rechecks/index?scope=${scope}` });
export const goToRecheck = ({ recheckId, reportId }: { recheckId: string; reportId: string }) =>
  void Taro.navigateTo({
    url: `/spots/pages/recheck/index?recheckId=${encodeURIComponent(recheckId)}&reportId=${encodeURIComponent(reportId)}`,
  });
/** 督办: from the supervision team to units. */
export const goToOrders = () => void Taro.navigateTo({ url: '/orders/pages/list/index' });
/** What bureaus ask for, complaints and photos to look at. */
export const goToDesk = () => void Taro.navigateTo({ url: '/desk/pages/queue/index' });

/** The report in the place of the page that led to it: going back does not lead there again. */
export const openInstead = (reportId: string) =>
  void Taro.redirectTo({ url: `/pages/report/index?reportId=${encodeURIComponent(reportId)}` });

/** One page back; to the report where there is none, as after a tap on a message. */
export function leaveTo(reportId: string): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else openInstead(reportId);
}

/** The report as it is now, without a second one on top of it. */
export function backToReport(reportId: string): void {
  const before = Taro.getCurrentPages().at(-2)?.route ?? '';
  if (before.includes('pages/report/index')) void Taro.navigateBack();
  else openInstead(reportId);
}
