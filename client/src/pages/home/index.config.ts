export default definePageConfig({ navigationBarTitleText: '创城通', enablePullDownRefresh: true });
