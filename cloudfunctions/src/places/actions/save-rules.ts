import * as contracts from '#types/places/rule-contracts';
import { action } from '../../platform/action';
import { causeOf, editTown } from '../change-town';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';
import { RULES, type RulesDocument } from '../town-data';

/** Times already given stay, new ones count by it; the figures are drawn anew by the job that follows the cases. */
export const saveRules = action<typeof contracts.saveRules, PlaceServices>(
  contracts.saveRules,
  async ({ rules, rev }, context) => {
    needTownAdmin(context.caller);
    const { stepHours, recheckDays } = rules;
    const saved = await editTown<RulesDocument>(context, {
      collection: 'town',
      id: RULES,
      rev,
      cause: causeOf(context, 'rules.save'),
      next: () => rules,
      said: () => ({
        what: 'rules.changed',
        subject: 'town:rules',
        words: `受理 ${stepHours.accept}、派遣 ${stepHours.dispatch}、核查 ${stepHours.verify} 个工作小时；复查：${recheckDays.join('、')} 天`,
        wordsEn: `Working hours to accept ${stepHours.accept}, to dispatch ${stepHours.dispatch}, to check ${stepHours.verify}; re-checks after days ${recheckDays.join(', ')}`,
      }),
    });
    return { rules, ...saved };
  },
);
