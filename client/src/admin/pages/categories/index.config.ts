export default definePageConfig({ navigationBarTitleText: '问题类型', enablePullDownRefresh: true });
