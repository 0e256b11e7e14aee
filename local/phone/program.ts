/** A compiled mini-program, as Node hands it to the host in a browser or in jsdom. */

export interface WindowConfig {
  navigationBarTitleText?: string;
  navigationBarBackgroundColor?: string;
  navigationBarTextStyle?: 'black' | 'white';
  navigationStyle?: 'default' | 'custom';
  backgroundColor?: string;
  backgroundTextStyle?: 'dark' | 'light';
  enablePullDownRefresh?: boolean;
  onReachBottomDistance?: number;
  disableScroll?: boolean;
}

export interface TabItem {
  pagePath: string;
  text: string;
  iconPath?: string;
  selectedIconPath?: string;
}

export interface TabBarConfig {
  color?: string;
  selectedColor?: string;
  backgroundColor?: string;
  borderStyle?: 'black' | 'white';
  custom?: boolean;
  list: TabItem[];
}

export interface SubPackage {
  root: string;
  name?: string;
  pages: string[];
  independent?: boolean;
}

export interface AppConfig {
  pages: string[];
  entryPagePath?: string;
  subPackages?: SubPackage[];
  subpackages?: SubPackage[];
  window?: WindowConfig;
  tabBar?: TabBarConfig;
  style?: string;
  lazyCodeLoading?: string;
  darkmode?: boolean;
  themeLocation?: string;
  requiredPrivateInfos?: string[];
  permission?: Record<string, { desc: string }>;
  usingComponents?: Record<string, string>;
}

export interface ComponentConfig extends WindowConfig {
  component?: boolean;
  styleIsolation?: string;
  usingComponents?: Record<string, string>;
  componentPlaceholder?: Record<string, string>;
}

export type Theme = 'light' | 'dark';

export interface Program {
  app: AppConfig;
  /** theme.json: what `@name` stands for in each theme. */
  themes?: Record<Theme, Record<string, string>>;
  /** By path without `.json`. */
  configs: Record<string, ComponentConfig>;
  /** JavaScript by path with `.js`. */
  scripts: Record<string, string>;
  /** One expression: the template compiler's groups for every wxml and wxs. */
  templates: string;
  /** CSS by path without `.wxss`. */
  styles: Record<string, string>;
  /** What the template compiler had to say. */
  findings: string[];
  /** Changes whenever a file of the mini-program does. */
  version: string;
}
