export default definePageConfig({ navigationBarTitleText: '待答复和审核', enablePullDownRefresh: true });
