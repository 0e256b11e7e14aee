import type { TemplateStore } from '../notices/template-store';
import type { Services } from '../platform/services';
import type { TownStore } from '../places/town-store';
import type { MonthFigures } from '../reports/report-figures';

export interface ScreenServices extends Services {
  townStore: TownStore;
  monthFigures: MonthFigures;
  templates: TemplateStore;
}
