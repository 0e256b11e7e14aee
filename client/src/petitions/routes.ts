import Taro from '@tarojs/taro';

export const goToPetition = (petitionId: string) =>
  void Taro.navigateTo({ url: `/petitions/pages/petition/index?petitionId=${petitionId}` });
export const goToWriting = (petitionId?: string) =>
  void Taro.navigateTo({
    url: `/petitions/pages/write/index${petitionId ? `?petitionId=${petitionId}` : ''}`,
  });
