import type { TownRules } from '#types/places/rule-contracts';

/** What is typed, as it stands in its fields. */
export interface TypedRules {
  stepHours: Record<keyof TownRules['stepHours'], string>;
  recheckDays: string;
  longOpenDays: string;
  returnedTimes: string;
}

export function typedFrom({ stepHours, recheckDays, figures }: TownRules, between: string): TypedRules {
  return {
    stepHours: {
      accept: String(stepHours.accept),
      dispatch: String(stepHours.dispatch),
      verify: String(stepHours.verify),
    },
    recheckDays: recheckDays.join(between),
    longOpenDays: String(figures.longOpenDays),
    returnedTimes: String(figures.returnedTimes),
  };
}

/** Whatever stands between the numbers. */
export const daysOf = (typed: string): number[] => (typed.match(/\d+/g) ?? []).map(Number);

export function typedRules(rules: TownRules, typed: TypedRules): TownRules {
  const { accept, dispatch, verify } = typed.stepHours;
  return {
    ...rules,
    stepHours: { accept: Number(accept), dispatch: Number(dispatch), verify: Number(verify) },
    recheckDays: daysOf(typed.recheckDays),
    figures: {
      ...rules.figures,
      longOpenDays: Number(typed.longOpenDays),
      returnedTimes: Number(typed.returnedTimes),
    },
  };
}
