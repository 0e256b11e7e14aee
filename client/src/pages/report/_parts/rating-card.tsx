import { Text, View } from '@tarojs/components';
import { RATING_WORDS_MAX_CHARS } from '#types/reports/limits';
import type { Report } from '#types/reports/report';
import { Card } from '@/components/card';
import { Stars } from '@/components/stars';
import { TextArea } from '@/components/text-area';
import { useWords } from '@/words/language';
import classes from './rating-card.module.scss';

export interface RatingGiven {
  /** 0: none chosen yet. */
  stars: number;
  words: string;
}
export const NO_RATING: RatingGiven = { stars: 0, words: '' };

interface RatingCardProps {
  report: Report;
  given: RatingGiven;
  onChange(given: RatingGiven): void;
}

/** For the reporter after closing; sent by the bar's button. Afterwards what was given. */
export function RatingCard({ report, given, onChange }: RatingCardProps) {
  const { rating: words } = useWords().reportPage;
  const { rating, steps, mine } = report;
  if (rating)
    return (
      <Card>
        <View className={classes.rating}>
          <Text className={classes.title}>{mine ? words.yours : words.theirs}</Text>
          <View className={classes.given}>
            <Stars stars={rating.stars} name={words.starLabel} />
            <Text className={classes.word}>{words.stars[rating.stars - 1]}</Text>
          </View>
          {rating.words !== '' && <Text>{rating.words}</Text>}
        </View>
      </Card>
    );
  if (!steps.includes('rate')) return null;
  return (
    <Card>
      <View className={classes.rating}>
        <Text className={classes.title}>{words.ask}</Text>
        <View className={classes.given}>
          <Stars
            stars={given.stars}
            name={words.starLabel}
            onChoose={(stars) => onChange({ ...given, stars })}
          />
          <Text className={classes.word}>{words.stars[given.stars - 1]}</Text>
        </View>
        {given.stars > 0 && (
          <TextArea
            label={words.words}
            labelHidden
            hint={words.words}
            value={given.words}
            maxChars={RATING_WORDS_MAX_CHARS}
            onChange={(text) => onChange({ ...given, words: text })}
          />
        )}
      </View>
    </Card>
  );
}
