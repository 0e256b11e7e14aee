export default definePageConfig({ navigationBarTitleText: '下达督办' });
