import * as contracts from '#types/tasks/certificate-contracts';
import { action } from '../../platform/action';
import { refuseRiskyWords } from '../../platform/refuse-risky-words';
import { Refusal } from '../../platform/refusal';
import { spokenCode } from '../../platform/spoken-code';
import { certificateId, certificateShown, isEmpty } from '../certificate';
import { keepCertificate } from '../certificate-store';
import type { HoursServices } from '../hours-services';
import { balanceOf, tasksOf } from '../hours-store';

export const issueCertificate = action<typeof contracts.issueCertificate, HoursServices>(
  contracts.issueCertificate,
  async ({ name, period }, context) => {
    const { caller, services, key } = context;
    const { database, clock, ids, settings } = services;
    const [minutes, tasks] = await Promise.all([
      balanceOf(database, caller.key, period),
      tasksOf(database, caller.key, period),
      // Anybody with the code will read it.
      refuseRiskyWords(context, { name }),
    ]);
    if (isEmpty(minutes)) throw new Refusal('certificate.empty');
    const code = spokenCode('certificate', `${caller.key}:${key ?? ids.random()}`);
    const issued = { _id: certificateId(code), code, personKey: caller.key, name, period, minutes, tasks };
    const kept = await keepCertificate(database, { ...issued, issuedAt: clock.now() });
    return { certificate: certificateShown(kept, settings.town, minutes) };
  },
);
