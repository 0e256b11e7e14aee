export default definePageConfig({ navigationBarTitleText: '片区上报', enablePullDownRefresh: true });
