export default definePageConfig({ navigationBarTitleText: '倡议详情', enablePullDownRefresh: true });
