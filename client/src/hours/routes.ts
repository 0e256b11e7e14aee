import Taro from '@tarojs/taro';

const to = (url: string) => void Taro.navigateTo({ url });

export const CERTIFICATE_PAGE = '/hours/pages/certificate/index';
/** With a code: that certificate; without: mine, and a field to check one. */
export const goToCertificate = (code?: string) => to(`${CERTIFICATE_PAGE}${code ? `?code=${code}` : ''}`);
export const goToBoard = () => to('/hours/pages/board/index');
export const goToTeams = () => to('/hours/pages/teams/index');
/** A person's ledgers, for the office. */
export const goToPersonHours = (personId: string) => to(`/hours/pages/office/index?personId=${personId}`);
