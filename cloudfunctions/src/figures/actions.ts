import type { Action } from '../platform/action';
import { listFigure } from './actions/list-figure';
import { loadFigures } from './actions/load-figures';
import { publicFigures } from './actions/public-figures';
import type { FigureServices } from './figure-services';

export const FIGURE_ACTIONS: readonly Action<FigureServices>[] = [loadFigures, listFigure, publicFigures];
