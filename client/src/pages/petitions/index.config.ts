export default definePageConfig({ navigationBarTitleText: '倡议', enablePullDownRefresh: true });
