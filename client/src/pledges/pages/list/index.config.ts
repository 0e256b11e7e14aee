export default definePageConfig({ navigationBarTitleText: '倡议书' });
