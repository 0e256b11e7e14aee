export default definePageConfig({ navigationBarTitleText: '我的志愿任务', enablePullDownRefresh: true });
