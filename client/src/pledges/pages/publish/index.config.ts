export default definePageConfig({ navigationBarTitleText: '发布倡议书' });
