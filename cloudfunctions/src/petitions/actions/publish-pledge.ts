import * as contracts from '#types/petitions/pledge-contracts';
import { action } from '../../platform/action';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { refuseRiskyWords } from '../../platform/refuse-risky-words';
import { isDuplicate } from '../../platform/sdk-errors';
import { needDesk } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { latest } from '../pledge';
import { getPledge, pledgesOf } from '../pledge-store';

/** A first text, or the next version of one: earlier versions stay with whoever took them. */
export const publishPledge = action<typeof contracts.publishPledge, PetitionServices>(
  contracts.publishPledge,
  async ({ pledgeId: given, title, text }, context) => {
    const { caller, services, key } = context;
    needDesk(caller);
    await refuseRiskyWords(context, { title, text });
    const { database, clock, ids } = services;
    const at = clock.now();
    if (given === undefined) {
      const pledgeId = idFrom('pledge', caller.key, key ?? ids.random());
      const counted = { people: 0, households: 0, shops: 0, at: 0 };
      await pledgesOf(database)
        .add({ data: { _id: pledgeId, title, versions: [{ version: 1, text, at }], counted } })
        .catch((error: unknown) => {
          if (!isDuplicate(error)) throw error;
        });
      return { pledgeId, version: 1 };
    }
    const pledge = await getPledge(database, given);
    const before = latest(pledge);
    // The same text again is the same version: a repeated call publishes nothing twice.
    if (before.text === text && pledge.title === title) return { pledgeId: given, version: before.version };
    const version = before.version + 1;
    const { stats } = await pledgesOf(database)
      .where({ _id: given, 'versions.version': database.command.nin([version]) })
      .update({ data: { title, versions: database.command.push([{ version, text, at }]) } });
    if (stats.updated === 0) throw new Refusal('call.busy');
    return { pledgeId: given, version };
  },
);
