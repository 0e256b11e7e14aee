export default definePageConfig({ navigationBarTitleText: '往期与搜索' });
