import { Text, View } from '@tarojs/components';
import { useLanguage } from '@/words/language';
import { useListWords } from './words';
import { Bar } from './bar';
import { share } from './share';
import classes from './thermometer.module.scss';

interface Mark {
  signatures: number;
  labelZh: string;
  labelEn: string;
  reachedAt?: number | null;
}

interface ThermometerProps {
  signatures: number;
  /** All of them on the page, the next one in a list. */
  marks: readonly Mark[];
  /** In a list: one line. */
  small?: boolean;
  /** Nobody can sign any more: no mark is ahead. */
  ended?: boolean;
}

/** How far it has come, with what waits at each mark. */
export function Thermometer({ signatures, marks, small, ended }: ThermometerProps) {
  const words = useListWords();
  const language = useLanguage((chosen) => chosen.language);
  const label = (mark: Mark) => (language === 'zh' ? mark.labelZh : mark.labelEn);
  const next = marks.find((mark) => mark.signatures > signatures);
  const end = Math.max(signatures, marks.at(-1)?.signatures ?? 0);
  const said = ended
    ? words.collected
    : next
      ? words.toNext((next.signatures - signatures).toLocaleString('en'), label(next))
      : words.allReached;
  return (
    <View aria-role="img" aria-label={`${words.signatures(String(signatures))} ${said}`}>
      <View className={classes.line}>
        <Text className={small ? classes.count : classes.large}>{signatures.toLocaleString('en')}</Text>
        <Text className={classes.word}>{words.signaturesWord(signatures)}</Text>
      </View>
      <View className={classes.bar}>
        <Bar filled={share(signatures, end)}>
          {!small &&
            marks.map((mark) => (
              <View
                key={mark.signatures}
                className={classes.mark}
                style={{ left: `${share(mark.signatures, end)}%` }}
              />
            ))}
        </Bar>
      </View>
      {!small && (
        <View className={classes.marks}>
          {marks.map((mark) => (
            <View key={mark.signatures} className={classes.step}>
              <Text className={mark.reachedAt ? classes.reached : classes.ahead}>{mark.signatures}</Text>
              <Text className={classes.fine}>{label(mark)}</Text>
            </View>
          ))}
        </View>
      )}
      {(small || next) && <Text className={classes.fine}>{said}</Text>}
    </View>
  );
}
