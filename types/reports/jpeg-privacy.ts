/**
 * What a camera writes beside the picture: place, time, device, its owner's name, a second small picture. Markers and
 * layout after JPEG (ITU-T T.81, annex B) and Exif 2.32, § 4.5.
 */
const MARKER = 0xff;
const RESTART = 0xd0;
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0_JFIF = 0xe0;
const APP1_EXIF = 0xe1;
const APP2_COLOUR = 0xe2;
const APP14_ADOBE = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;
const ORIENTATION_TAG = 0x0112;
const EXIF_HEAD = [0x45, 0x78, 0x69, 0x66, 0, 0];
const COLOUR_HEAD = [0x49, 0x43, 0x43, 0x5f];

export interface Stripped {
  bytes: Uint8Array;
  /** False where there was nothing to take out, or where it is no JPEG: then `bytes` are the ones given. */
  changed: boolean;
}

interface Segment {
  marker: number;
  from: number;
  to: number;
}

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === MARKER && bytes[1] === SOI;

/** The picture without what the camera wrote beside it; only how it is to be turned stays. */
export function stripJpeg(bytes: Uint8Array): Stripped {
  const same: Stripped = { bytes, changed: false };
  const head = isJpeg(bytes) ? headOf(bytes) : null;
  if (!head) return same;
  const end = endOf(bytes, head.picture);
  const kept = head.segments.filter((segment) => !isPrivate(bytes, segment));
  if (kept.length === head.segments.length && end === bytes.length) return same;
  const turned = orientationOf(bytes, head.segments);
  const parts = [
    bytes.subarray(0, 2),
    ...(turned > 1 ? [orientationSegment(turned)] : []),
    ...kept.map(({ from, to }) => bytes.subarray(from, to)),
    bytes.subarray(head.picture, end),
  ];
  const stripped = joined(parts);
  // What is left of an earlier cleaning is not cleaned again.
  return stripped.length === bytes.length ? same : { bytes: stripped, changed: true };
}

/** The same turn as the picture it was made from. */
export function withTurnOf(original: Uint8Array, made: Uint8Array): Uint8Array {
  const head = isJpeg(original) ? headOf(original) : null;
  const turned = head ? orientationOf(original, head.segments) : 1;
  return turned > 1 ? joined([made.subarray(0, 2), orientationSegment(turned), made.subarray(2)]) : made;
}

/** The segments before the picture itself; null where they do not hold together. */
function headOf(bytes: Uint8Array): { segments: Segment[]; picture: number } | null {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === MARKER) {
    const marker = bytes[at + 1]!;
    if (marker === SOS) return { segments, picture: at };
    const to = at + 2 + (bytes[at + 2]! << 8) + bytes[at + 3]!;
    if (to > bytes.length || to < at + 4) return null;
    segments.push({ marker, from: at, to });
    at = to;
  }
  return null;
}

function isPrivate(bytes: Uint8Array, { marker, from }: Segment): boolean {
  if (marker === COMMENT) return true;
  if (marker < APP0_JFIF || marker > APP15) return false;
  if (marker === APP0_JFIF || marker === APP14_ADOBE) return false;
  return !(marker === APP2_COLOUR && begins(bytes, from + 4, COLOUR_HEAD));
}

/** After the picture's end phones put a film or a second picture, with all that was taken out of the first. */
function endOf(bytes: Uint8Array, picture: number): number {
  let at = picture;
  while (at + 3 < bytes.length) {
    // A table or a scan's head, whose content may look like anything …
    at += 2 + (bytes[at + 2]! << 8) + bytes[at + 3]!;
    // … then the scan, in which 0xff is followed by 0 or by a restart.
    while (at + 1 < bytes.length && !(bytes[at] === MARKER && isMarker(bytes[at + 1]!))) at += 1;
    if (bytes[at + 1] === EOI) return at + 2;
  }
  return bytes.length;
}

const isMarker = (byte: number) => byte !== 0 && byte !== MARKER && !(byte >= RESTART && byte < SOI);

/** 1 to 8 as in Exif; 1 is upright, and what is taken where nothing is said. */
function orientationOf(bytes: Uint8Array, segments: readonly Segment[]): number {
  const exif = segments.find(
    ({ marker, from }) => marker === APP1_EXIF && begins(bytes, from + 4, EXIF_HEAD),
  );
  if (!exif) return 1;
  const base = exif.from + 4 + EXIF_HEAD.length;
  const view = new DataView(bytes.buffer, bytes.byteOffset + base, exif.to - base);
  if (view.byteLength < 10) return 1;
  const little = view.getUint8(0) === 0x49;
  const table = view.getUint32(4, little);
  if (table + 2 > view.byteLength) return 1;
  const count = view.getUint16(table, little);
  for (let index = 0; index < count; index += 1) {
    const entry = table + 2 + index * 12;
    if (entry + 12 > view.byteLength) return 1;
    if (view.getUint16(entry, little) !== ORIENTATION_TAG) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** An Exif segment that says how the picture is to be turned, and nothing else. */
function orientationSegment(turned: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0];
  const content = [...EXIF_HEAD, ...tiff, ...entry, 0, 0, 0, 0];
  return Uint8Array.from([MARKER, APP1_EXIF, 0, content.length + 2, ...content]);
}

const begins = (bytes: Uint8Array, at: number, head: readonly number[]) =>
  head.every((value, index) => bytes[at + index] === value);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
