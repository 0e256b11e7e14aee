export default definePageConfig({ navigationBarTitleText: '各楼覆盖情况' });
