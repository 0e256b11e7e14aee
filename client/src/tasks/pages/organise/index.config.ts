export default definePageConfig({ navigationBarTitleText: '组织志愿任务', enablePullDownRefresh: true });
