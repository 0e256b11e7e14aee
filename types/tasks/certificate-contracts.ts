import * as v from 'valibot';
import { contract } from '../contract';
import { periodSchema } from '../figures/period-schema';
import { balanceSchema } from './hours';
import { words } from './input-parts';
import { PERSON_NAME_MAX_CHARS } from './limits';

/** Hours of one person and period: what they were on the day of issue, and what the ledger says today. */
export const certificateSchema = v.object({
  /** Ten letters, as an invitation's code. */
  code: v.string(),
  /** As the person wrote it; empty where the person has had their data deleted since. */
  name: v.string(),
  period: periodSchema,
  minutes: balanceSchema,
  /** Tasks with counted hours. */
  tasks: v.number(),
  issuedAt: v.number(),
  town: v.string(),
  /** What the ledger says now about the same period: a later correction shows. */
  now: balanceSchema,
});
export type Certificate = v.InferOutput<typeof certificateSchema>;

/** The figures are taken from the ledger and stay as they were on the day of issue. */
export const issueCertificate = contract(
  'certificate.issue',
  v.object({
    name: v.pipe(words(PERSON_NAME_MAX_CHARS, '请写姓名。'), v.nonEmpty('请写姓名。')),
    period: periodSchema,
  }),
  v.object({ certificate: certificateSchema }),
);

export const listCertificates = contract(
  'certificate.list',
  v.object({}),
  v.object({ certificates: v.array(certificateSchema) }),
);

/** What people type around ten letters. */
const TYPED_MAX_CHARS = 20;

/** Anybody with the code. */
export const checkCertificate = contract(
  'certificate.open',
  v.object({
    code: v.pipe(
      v.string('请输入核验码。'),
      v.trim(),
      v.nonEmpty('请输入核验码。'),
      v.maxLength(TYPED_MAX_CHARS, '核验码是 10 个字母或数字。'),
    ),
  }),
  v.object({ certificate: certificateSchema }),
);
