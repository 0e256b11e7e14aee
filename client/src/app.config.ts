export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/inbox/index',
    'pages/me/index',
    'pages/file/index',
    'pages/near/index',
    'pages/my-reports/index',
    'pages/report/index',
    'pages/worklist/index',
    'pages/finish/index',
    'pages/verify/index',
    'pages/settings/index',
  ],
  // Staff, administration and figures: loaded when first opened, so that a resident's first start stays small.
  subPackages: [
    { root: 'figures', name: 'figures', pages: ['pages/overview/index', 'pages/cases/index'] },
    { root: 'lists', name: 'lists', pages: ['pages/search/index', 'pages/place/index'] },
    {
      root: 'spots',
      name: 'spots',
      pages: ['pages/spot/index', 'pages/rechecks/index', 'pages/recheck/index'],
    },
    {
      root: 'petitions',
      name: 'petitions',
      pages: ['pages/list/index', 'pages/petition/index', 'pages/write/index'],
    },
    { root: 'desk', name: 'desk', pages: ['pages/queue/index'] },
    {
      root: 'admin',
      name: 'admin',
      pages: ['pages/index/index', 'pages/zone-import/index', 'pages/bureaus/index', 'pages/calendar/index'],
    },
  ],
  window: {
    navigationBarTitleText: '创城通',
    navigationBarBackgroundColor: '@ground',
    navigationBarTextStyle: '@text' as 'black',
    backgroundColor: '@ground',
    backgroundTextStyle: '@loading' as 'dark',
  },
  tabBar: {
    color: '@word',
    selectedColor: '@chosen',
    backgroundColor: '@bar',
    borderStyle: '@border' as 'white',
    list: [
      {
        pagePath: 'pages/home/index',
        text: '首页',
        iconPath: 'assets/tabs/home.png',
        selectedIconPath: 'assets/tabs/home-chosen.png',
      },
      {
        pagePath: 'pages/inbox/index',
        text: '消息',
        iconPath: 'assets/tabs/inbox.png',
        selectedIconPath: 'assets/tabs/inbox-chosen.png',
      },
      {
        pagePath: 'pages/me/index',
        text: '我的',
        iconPath: 'assets/tabs/me.png',
        selectedIconPath: 'assets/tabs/me-chosen.png',
      },
    ],
  },
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  requiredPrivateInfos: ['getLocation', 'chooseLocation'],
  permission: {
    'scope.userLocation': { desc: '用来填写上报的地点，并显示您附近的情况' },
  },
  __usePrivacyCheck__: true,
});
