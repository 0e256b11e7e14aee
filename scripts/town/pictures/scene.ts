import type { Random } from '../random';
import type { Brush } from './brush';
import type { Light } from './light';

export interface SceneInput {
  g: Brush;
  /** For what is the same before and after: the place. */
  setting: Random;
  /** For what comes and goes. */
  random: Random;
  light: Light;
  state: 'before' | 'after';
}

export type Scene = (input: SceneInput) => void;
