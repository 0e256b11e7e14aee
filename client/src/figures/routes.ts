import Taro from '@tarojs/taro';

export interface Behind {
  figure: string;
  from: string;
  to: string;
  bureauId?: string | undefined;
  zoneId?: string | undefined;
  categoryId?: string | undefined;
  title: string;
}

/** The cases behind a number. */
export function goToCases(behind: Behind): void {
  const query = Object.entries(behind)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value as string)}`);
  void Taro.navigateTo({ url: `/figures/pages/cases/index?${query.join('&')}` });
}
