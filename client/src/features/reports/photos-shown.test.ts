import type { Photo, TimelineEntry } from '#types/reports/report';
import { photosShown } from './photos-shown';

const photo = (fileID: string, kind: Photo['kind']): Photo => ({
  fileID,
  kind,
  screening: false,
  hidden: false,
});
const finish = (at: number, photos: Photo[]): TimelineEntry => ({
  entryId: String(at),
  step: 'finish',
  state: 'handled',
  role: 'handler',
  bureauName: null,
  toBureauName: null,
  note: '',
  photos,
  at,
  hidden: false,
});

describe('before and after', () => {
  const before = photo('b', 'before');
  const [first, second] = [photo('a1', 'after'), photo('a2', 'after')];

  it('lays the latest feedback over the first picture', () => {
    const photos = [before, first, second];
    const timeline = [finish(2, [second]), finish(1, [first])];
    expect(photosShown({ photos }, timeline).pair).toEqual({ before: 'b', after: 'a2' });
  });

  it('needs both to compare', () => {
    expect(photosShown({ photos: [before] }, []).pair).toBeNull();
    expect(photosShown({ photos: [first] }, [finish(1, [first])]).pair).toBeNull();
    expect(photosShown({ photos: [] }, []).pair).toBeNull();
  });
});
