export default definePageConfig({
  navigationBarTitleText: '时长证明',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
});
