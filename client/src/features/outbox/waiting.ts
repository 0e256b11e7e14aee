import type { PublicConsent } from '#types/people/consents';
import { shotsOf, type KeptPhoto } from '@/features/photos/kept-photo';

/** A photo of an act, and which part of the input it belongs to. */
export interface WaitingPhoto extends KeptPhoto {
  field: string;
}

/** Something a person has done that could not be sent yet; its key makes sure that it happens once. */
export interface WaitingAct {
  /** The idempotency key. */
  key: string;
  /** The contract's name: `report.file`. */
  action: string;
  /** What it is about: acts about one thing are sent in their order, and none past one that was refused. */
  about: string;
  /** All but the photos. */
  input: Record<string, unknown>;
  photos: readonly WaitingPhoto[];
  /** The input also says when and where the photos were taken. */
  withShots: boolean;
  /** What it is, in a line of the list. */
  title: string;
  /** Where it is seen waiting; with a leading slash. */
  page: string;
  since: number;
  /** What the server said when it refused; null while only the network is missing. */
  refused: string | null;
  /** A photo of it is not on the phone any more: it can only be deleted and done anew. `refused` is then empty. */
  photoLost?: true;
  /** It was refused for want of this, and needs nothing but a yes. */
  asksFor?: PublicConsent | null;
}

/** The photos of one part of the input. */
export const photosFor = (field: string, photos: readonly KeptPhoto[]): WaitingPhoto[] =>
  photos.map(({ id, path, fileID, at, position }) => ({ id, path, fileID, at, position, field }));

/** The list with this one in it, once, the oldest first. */
export function withWaiting(all: readonly WaitingAct[], one: WaitingAct): WaitingAct[] {
  const place = all.findIndex(({ key }) => key === one.key);
  return place < 0 ? [...all, one] : all.map((other) => (other.key === one.key ? one : other));
}

export const withoutWaiting = (all: readonly WaitingAct[], key: string): WaitingAct[] =>
  all.filter((one) => one.key !== key);

/** A photo of it has arrived: it is not sent again. */
export function withArrived(act: WaitingAct, photoId: string, fileID: string): WaitingAct {
  return {
    ...act,
    photos: act.photos.map((photo) => (photo.id === photoId ? { ...photo, fileID } : photo)),
  };
}

/** What is sent once every photo has arrived. */
export function inputOf({ input, photos, withShots }: WaitingAct): Record<string, unknown> {
  const full: Record<string, unknown> = { ...input };
  for (const { field } of photos) full[field] = [];
  for (const { field, fileID } of photos) if (fileID) (full[field] as string[]).push(fileID);
  return withShots ? { ...full, shots: shotsOf(photos) } : full;
}

/** In which order they go: the oldest first; a refused one, and what follows it about the same thing, waits for the person. */
export function toSend(all: readonly WaitingAct[], retried?: string): WaitingAct[] {
  const stuck = new Set<string>();
  return all.filter(({ key, about, refused }) => {
    if (refused !== null && key !== retried) stuck.add(about);
    return !stuck.has(about);
  });
}

/** Everything that is sent lies on the phone or has arrived. */
export const canWait = (photos: readonly KeptPhoto[]): boolean =>
  photos.every(({ path, fileID }) => path !== null || fileID !== null);
