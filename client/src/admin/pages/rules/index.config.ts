export default definePageConfig({ navigationBarTitleText: '时限与口径', enablePullDownRefresh: true });
