export default definePageConfig({ navigationBarTitleText: '发起倡议' });
