export default definePageConfig({ navigationBarTitleText: '领取身份' });
