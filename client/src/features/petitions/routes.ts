import Taro from '@tarojs/taro';

const to = (url: string) => void Taro.navigateTo({ url });

export const goToPetitions = () => void Taro.switchTab({ url: '/pages/petitions/index' });
export const goToPetition = (petitionId: string) =>
  to(`/petitions/pages/petition/index?petitionId=${petitionId}`);
export const goToWriting = (petitionId?: string) =>
  to(`/petitions/pages/write/index${petitionId ? `?petitionId=${petitionId}` : ''}`);
export const goToPoster = (petitionId: string) =>
  to(`/petitions/pages/poster/index?petitionId=${petitionId}`);
export const goToArchive = () => to('/petitions/pages/archive/index');
export const goToPetitionDesk = () => to('/petitions/pages/desk/index');
export const goToAnswering = (petitionId: string) =>
  to(`/petitions/pages/answer/index?petitionId=${petitionId}`);
/** A set of signatures to look at: of one flag, or chosen there. */
export const goToSignatures = (
  petitionId: string,
  flag?: { flagId: string; source: string; from: number; until: number },
) => {
  const chosen = flag
    ? `&flagId=${flag.flagId}&source=${flag.source}&from=${flag.from}&until=${flag.until}`
    : '';
  to(`/petitions/pages/signatures/index?petitionId=${petitionId}${chosen}`);
};
export const goToPledges = () => to('/pledges/pages/list/index');
export const goToSurvey = () => to('/pledges/pages/survey/index');
