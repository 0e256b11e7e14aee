export default definePageConfig({ navigationBarTitleText: '复查', enablePullDownRefresh: true });
