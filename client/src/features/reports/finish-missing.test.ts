import { finishMissing } from './finish-missing';

describe('a feedback before it is sent', () => {
  it('wants a photo first, then a sentence; blanks are none', () => {
    expect(finishMissing(0, '')).toBe('photo');
    expect(finishMissing(0, '已清理干净')).toBe('photo');
    expect(finishMissing(1, '  \n')).toBe('note');
    expect(finishMissing(1, '已清理干净')).toBeNull();
  });
});
