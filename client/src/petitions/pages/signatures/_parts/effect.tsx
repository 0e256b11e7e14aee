import { Text, View } from '@tarojs/components';
import type { OutputOf } from '#types/contract';
import type { previewInvalidation } from '#types/petitions/integrity';
import { useLanguage, useMarks } from '@/words/language';
import { usePetitionWords } from '../../../words';
import classes from './signatures.module.scss';

/** Three numbers, and the thresholds that would be lost. */
export function Effect({ preview }: { preview: OutputOf<typeof previewInvalidation> | null }) {
  const { invalidation: words } = usePetitionWords();
  const marks = useMarks();
  const language = useLanguage((chosen) => chosen.language);
  if (!preview) return null;
  if (preview.signatures === 0) return <Text className={classes.fine}>{words.none}</Text>;
  const below = preview.below.map(
    ({ labelZh, labelEn, signatures }) =>
      `${signatures.toLocaleString('en')} ${language === 'zh' ? labelZh : labelEn}`,
  );
  const numbers = [
    { word: words.before, value: preview.before },
    { word: words.taken, value: preview.signatures },
    { word: words.after, value: preview.after },
  ];
  return (
    <>
      <View className={classes.numbers}>
        {numbers.map(({ word, value }) => (
          <View key={word} className={classes.number}>
            <Text className={classes.value}>{value.toLocaleString('en')}</Text>
            <Text className={classes.fine}>{word}</Text>
          </View>
        ))}
      </View>
      {preview.below.length > 0 && (
        <Text className={classes.warn}>{words.below(below.join(marks.list))}</Text>
      )}
    </>
  );
}
