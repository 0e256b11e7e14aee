import * as contracts from '#types/petitions/threshold-contracts';
import { action } from '../../platform/action';
import { editOnce } from '../../platform/edit-once';
import { needInTown } from '../../platform/town-rights';
import type { PetitionServices } from '../petition-services';
import { CURRENT_SET, THRESHOLD_SETS, type ThresholdSetDocument } from '../threshold-store';

/** For petitions published from now on: those that are open keep what their signers were promised. */
export const saveThresholds = action<typeof contracts.saveThresholds, PetitionServices>(
  contracts.saveThresholds,
  async ({ thresholds, rev }, context) => {
    needInTown(context.caller, ['admin']);
    const inOrder = [...thresholds].sort((one, other) => one.signatures - other.signatures);
    const known = new Set(inOrder.flatMap(({ id }) => id ?? []));
    // A new one is called by its number; where an older one has that name already, by one that is free.
    const freeId = (wanted: string): string => {
      const id = known.has(wanted) ? freeId(`${wanted}-next`) : wanted;
      known.add(id);
      return id;
    };
    const next = inOrder.map((row) => ({ ...row, id: row.id ?? freeId(`at-${row.signatures}`) }));
    const { after } = await editOnce<ThresholdSetDocument>(context, {
      collection: THRESHOLD_SETS,
      id: CURRENT_SET,
      rev,
      next: () => ({ thresholds: next }),
      said: {
        what: 'threshold.changed',
        subject: '',
        words: next.map(({ signatures, labelZh }) => `${signatures} ${labelZh}`).join('，'),
        wordsEn: next.map(({ signatures, labelEn }) => `${signatures} ${labelEn}`).join(', '),
      },
      changedMeanwhile: 'threshold.changed-meanwhile',
    });
    return { rev: after.rev };
  },
);
