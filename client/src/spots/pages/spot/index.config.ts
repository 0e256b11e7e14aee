export default definePageConfig({ navigationBarTitleText: '地点历史', enablePullDownRefresh: true });
