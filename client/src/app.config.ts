export default defineAppConfig({
  pages: ['pages/home/index'],
  window: {
    navigationBarTitleText: '创城通',
    navigationBarBackgroundColor: '#F5F6F4',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F5F6F4',
  },
  lazyCodeLoading: 'requiredComponents',
});
