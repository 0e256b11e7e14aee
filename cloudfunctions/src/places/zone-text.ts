import { Refusal } from '../platform/refusal';
import type { PlaceServices } from './place-services';

/** Five thousand zones of a hundred corners each are about this much. */
const FILE_BYTES_MAX = 12_000_000;

/** The file's text: pasted, or from what was uploaded. */
export async function zoneText(
  { ownFiles }: PlaceServices,
  { text, fileID }: { text: string | null; fileID: string | null },
): Promise<string> {
  if (text) return text;
  const bytes = fileID ? await ownFiles.read(fileID) : null;
  if (!bytes) throw new Refusal('zone.file-missing', { fields: { fileID: '没有收到文件，请重新选择。' } });
  if (bytes.length > FILE_BYTES_MAX) {
    throw new Refusal('zone.file-missing', { fields: { fileID: '文件太大，请分成几份。' } });
  }
  return Buffer.from(bytes).toString('utf8');
}
