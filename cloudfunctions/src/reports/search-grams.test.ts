import { GRAMS_MAX, holdsAll, numberAsked, questionOf, rarestGram, searchGrams } from './search-grams';

const report = {
  categoryName: '积存垃圾',
  zoneName: '气象小区',
  address: '３号楼 门口',
  description: '堆了好几天，没人收。',
};

describe('a report is found by', () => {
  it('pairs of characters of its kind, zone, place and words', () => {
    const grams = searchGrams(report);
    for (const words of ['垃圾', '气象小区', '3号楼', '没人收', '门口 几天'])
      expect(questionOf(words).grams.every((gram) => grams.includes(gram))).toBe(true);
    expect(questionOf('路灯').grams.some((gram) => grams.includes(gram))).toBe(false);
  });

  it('a bounded number of them, however long the words are', () => {
    const description = Array.from({ length: 500 }, (_, n) => String.fromCodePoint(0x4e00 + n)).join('');
    expect(searchGrams({ ...report, description })).toHaveLength(GRAMS_MAX);
  });
});

describe('a question', () => {
  it('is looked up by a pair that not every report has', () => {
    expect(rarestGram(questionOf('垃圾 三轮车').grams, ['积存垃圾'])).toBe('三轮');
    expect(rarestGram(questionOf('垃圾').grams, ['积存垃圾'])).toBe('垃圾');
  });

  it('is answered only where its phrases stand as they were typed', () => {
    const texts = [report.categoryName, report.zoneName, report.address, report.description];
    expect(holdsAll(questionOf('3号楼 好几天').phrases, texts)).toBe(true);
    expect(holdsAll(questionOf('天好几').phrases, texts)).toBe(false);
  });

  it('of six digits or more is a number, fewer are words', () => {
    expect(numberAsked(' 2611 23004711')).toBe('261123004711');
    expect(numberAsked('３号楼')).toBeNull();
    expect(numberAsked('2611')).toBeNull();
  });
});
