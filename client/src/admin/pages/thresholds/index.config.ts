export default definePageConfig({ navigationBarTitleText: '倡议答复线', enablePullDownRefresh: true });
