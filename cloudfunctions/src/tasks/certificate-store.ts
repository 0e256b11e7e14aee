import { CERTIFICATES_SHOWN } from '#types/tasks/limits';
import type { Database } from '../platform/cloud';
import { isDuplicate } from '../platform/sdk-errors';
import { certificateId, type CertificateDocument } from './certificate';

export const certificatesOf = (database: Database) =>
  database.collection<CertificateDocument>('certificates');

/** The same intention again is the certificate that was issued the first time. */
export async function keepCertificate(
  database: Database,
  certificate: CertificateDocument,
): Promise<CertificateDocument> {
  try {
    await certificatesOf(database).add({ data: certificate });
    return certificate;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return (await findCertificate(database, certificate.code)) ?? certificate;
  }
}

export async function findCertificate(database: Database, code: string): Promise<CertificateDocument | null> {
  return (await certificatesOf(database).doc(certificateId(code)).get()).data;
}

/** A person's, the latest first. */
export async function certificatesOfPerson(
  database: Database,
  personKey: string,
): Promise<CertificateDocument[]> {
  const { data } = await certificatesOf(database)
    .where({ personKey })
    .orderBy('issuedAt', 'desc')
    .limit(CERTIFICATES_SHOWN)
    .get();
  return data;
}
