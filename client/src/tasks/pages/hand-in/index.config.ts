export default definePageConfig({ navigationBarTitleText: '交任务', enablePullDownRefresh: true });
