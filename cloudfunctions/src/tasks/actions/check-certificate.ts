import * as contracts from '#types/tasks/certificate-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { certificateShown } from '../certificate';
import { findCertificate } from '../certificate-store';
import type { HoursServices } from '../hours-services';
import { balanceOf } from '../hours-store';

/** Anybody with the code; how often is counted (types/call-limits.ts), so that codes are not tried out. */
export const checkCertificate = action<typeof contracts.checkCertificate, HoursServices>(
  contracts.checkCertificate,
  async ({ code }, { services: { database, settings } }) => {
    const certificate = await findCertificate(database, code);
    if (!certificate) {
      throw new Refusal('certificate.not-found', { fields: { code: '没有这个核验码。' } });
    }
    const { personKey, period } = certificate;
    const now = await balanceOf(database, personKey, period);
    return { certificate: certificateShown(certificate, settings.town, now) };
  },
);
