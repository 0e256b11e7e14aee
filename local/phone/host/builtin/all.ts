import type { Builtin } from './builtin';
import { BUTTON, FORM } from './button';
import { CHECKBOX, CHECKBOX_GROUP, LABEL, RADIO, RADIO_GROUP, SWITCH } from './choices';
import { BLOCK, COVER_VIEW, MATCH_MEDIA, ROOT_PORTAL, TEXT, VIEW } from './containers';
import { CANVAS } from './canvas';
import { PROGRESS, SLIDER } from './gauges';
import { COVER_IMAGE, IMAGE } from './image';
import { INPUT, TEXTAREA } from './input';
import { MAP } from './map/map';
import { MOVABLE_AREA, MOVABLE_VIEW } from './movable';
import { CAMERA, ICON, NAVIGATION_BAR, NAVIGATOR, OFFICIAL_ACCOUNT, PAGE_META, RICH_TEXT, VIDEO, WEB_VIEW } from './others'; // prettier-ignore
import { PICKER } from './picker';
import { PICKER_VIEW, PICKER_VIEW_COLUMN } from './picker-view';
import { SCROLL_VIEW } from './scroll-view';
import { SWIPER, SWIPER_ITEM } from './swiper';

/** Every built-in component this phone knows; a page that uses another shows a plain, empty element. */
export const BUILTINS: readonly Builtin[] = [
  VIEW, TEXT, BLOCK, COVER_VIEW, COVER_IMAGE, ROOT_PORTAL, MATCH_MEDIA, IMAGE, ICON, RICH_TEXT, PROGRESS,
  BUTTON, FORM, INPUT, TEXTAREA, SWITCH, SLIDER, CHECKBOX, CHECKBOX_GROUP, RADIO, RADIO_GROUP, LABEL,
  PICKER, PICKER_VIEW, PICKER_VIEW_COLUMN, SCROLL_VIEW, SWIPER, SWIPER_ITEM, MOVABLE_AREA, MOVABLE_VIEW,
  NAVIGATOR, PAGE_META, NAVIGATION_BAR, MAP, CANVAS, VIDEO, CAMERA, WEB_VIEW, OFFICIAL_ACCOUNT,
]; // prettier-ignore
