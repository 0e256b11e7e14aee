import type { Period } from '#types/figures/days';
import type { Balance } from '#types/tasks/hours';
import type { Certificate } from '#types/tasks/certificate-contracts';
import { plainCode } from '#types/spoken-code';
import { idFrom } from '../platform/ids';

/** Collection `certificates`: figures as they were on the day of issue; never changed, except that who has left is unnamed. */
export interface CertificateDocument {
  /** certificateId(code) */
  _id: string;
  code: string;
  personKey: string;
  name: string;
  period: Period;
  minutes: Balance;
  tasks: number;
  issuedAt: number;
}

export const certificateId = (code: string) => idFrom('certificate', plainCode(code));

/** Nothing to certify: neither ledger has anything left in the period. */
export const isEmpty = ({ counted, entered }: Balance): boolean => counted <= 0 && entered <= 0;

export function certificateShown(
  { code, name, period, minutes, tasks, issuedAt }: CertificateDocument,
  town: string,
  now: Balance,
): Certificate {
  return { code, name, period, minutes, tasks, issuedAt, town, now };
}
