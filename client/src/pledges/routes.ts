import Taro from '@tarojs/taro';

const to = (page: string, query = '') =>
  void Taro.navigateTo({ url: `/pledges/pages/${page}/index${query}` });

export const goToPledge = (pledgeId: string) => to('pledge', `?pledgeId=${pledgeId}`);
export const goToDoors = (pledgeId: string) => to('door', `?pledgeId=${pledgeId}`);
export const goToCoverage = (pledgeId: string) => to('coverage', `?pledgeId=${pledgeId}`);
export const goToPublishing = (pledgeId?: string) => to('publish', pledgeId ? `?pledgeId=${pledgeId}` : '');
export const goToResults = (surveyId?: string) => to('results', surveyId ? `?surveyId=${surveyId}` : '');
export const goToAsking = () => to('ask');
