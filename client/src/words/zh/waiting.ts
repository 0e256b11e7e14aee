export const waiting = {
  title: (count: number) => `${count} 条上报等着发送`,
  keptTitle: '存在手机里了',
  keptNext: '有网络后自动发送，不用再点',
  sending: '正在发送…',
  noNetwork: '等网络',
  look: '去看看',
  retry: '再试一次',
  remove: '删除',
  removeSure: '删除这条没发出的上报？',
  removeMeans: '照片和文字会一起删掉。',
  report: '没发出的上报',
  photos: (count: number) => `${count} 张照片`,
};
