export default definePageConfig({ navigationBarTitleText: '答复倡议' });
