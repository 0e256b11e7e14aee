export default definePageConfig({ navigationBarTitleText: '现场复查', enablePullDownRefresh: true });
