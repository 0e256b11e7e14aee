export default definePageConfig({ navigationBarTitleText: '倡议工作台' });
