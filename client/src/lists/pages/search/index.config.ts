export default definePageConfig({ navigationBarTitleText: '查找上报' });
