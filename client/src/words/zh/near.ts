export const near = {
  count: (count: string, radius: string) => `${radius}内 ${count} 件`,
  empty: '附近没有上报。看到不整洁的地方，拍一张告诉我们。',
  emptyFiltered: '附近没有这类问题。',
  useMyPlace: '看我附近的',
  placeRefused: '没有拿到您的位置，现在显示的是城区中心。',
  openPermissions: '去设置里打开',
  filters: { all: '全部', open: '在办', closed: '已解决' },
  search: '查找上报',
  inView: (count: number) => `图上 ${count} 件`,
  town: '全城上报',
  mapLabel: '附近上报的地图，可以改看列表',
};
