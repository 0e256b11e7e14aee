export default definePageConfig({ navigationBarTitleText: '反馈处置结果' });
