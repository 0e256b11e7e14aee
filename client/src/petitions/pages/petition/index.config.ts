export default definePageConfig({
  navigationBarTitleText: '倡议详情',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
  enableShareTimeline: true,
});
