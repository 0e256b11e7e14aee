import * as contracts from '#types/tasks/certificate-contracts';
import { action } from '../../platform/action';
import { certificateShown } from '../certificate';
import { certificatesOfPerson } from '../certificate-store';
import type { HoursServices } from '../hours-services';
import { balanceOf } from '../hours-store';

export const listCertificates = action<typeof contracts.listCertificates, HoursServices>(
  contracts.listCertificates,
  async (_, { caller, services: { database, settings } }) => {
    const certificates = await certificatesOfPerson(database, caller.key);
    return {
      certificates: await Promise.all(
        certificates.map(async (certificate) =>
          certificateShown(
            certificate,
            settings.town,
            await balanceOf(database, caller.key, certificate.period),
          ),
        ),
      ),
    };
  },
);
