import { idFrom } from './ids';

/** What a picture is called inside a document: a fileID has dots, which would be paths in the database. */
export const photoKey = (fileID: string) => idFrom('photo', fileID);

/** What WeChat says of one. `review`: a person must look; until then it stays with those who handed it in and staff. */
export type PhotoVerdict = 'pass' | 'blocked' | 'review';

/** By photoKey; absent while not judged. */
export type PhotoVerdicts = Record<string, PhotoVerdict>;

/** Only what was found fit is for everybody. */
export const isFit = (verdicts: PhotoVerdicts, fileID: string): boolean =>
  verdicts[photoKey(fileID)] === 'pass';
