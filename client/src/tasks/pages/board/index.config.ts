export default definePageConfig({ navigationBarTitleText: '任务看板', enablePullDownRefresh: true });
