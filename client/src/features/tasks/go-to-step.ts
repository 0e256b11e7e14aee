import type { NextStep } from './next-step';
import { goToCheckIn, goToHandIn, goToPatrol } from './routes';

const GO: Record<NextStep, (taskId: string) => void> = {
  'check-in': goToCheckIn,
  patrol: goToPatrol,
  'hand-in': goToHandIn,
};

export const goToStep = (step: NextStep, taskId: string): void => GO[step](taskId);
