import { Text, View } from '@tarojs/components';
import type { PetitionShown } from '#types/petitions/petition';
import { Card } from '@/components/card';
import { Section } from '@/components/section';
import { Bar } from '@/features/petitions/bar';
import { share } from '@/features/petitions/share';
import { usePetitionWords } from '../../../words';
import classes from './growth.module.scss';

const DAYS_SHOWN = 14;
const COMMUNITIES_SHOWN = 5;

/** New signatures a day, and where their signers live as far as they said. */
export function Growth({ petition: { byDay, byCommunity } }: { petition: PetitionShown }) {
  const words = usePetitionWords();
  const days = byDay.slice(-DAYS_SHOWN);
  const communities = byCommunity.slice(0, COMMUNITIES_SHOWN);
  const mostADay = Math.max(1, ...days.map(({ signatures }) => signatures));
  const mostAPlace = Math.max(1, ...communities.map(({ signatures }) => signatures));
  return (
    <>
      {days.length > 0 && (
        <Section title={words.growth}>
          <Card>
            <View className={classes.days}>
              {days.map(({ day, signatures }) => (
                <View key={day} className={classes.day} aria-label={`${day} ${signatures}`}>
                  <Text className={classes.number}>{signatures}</Text>
                  <View className={classes.column} style={{ height: `${share(signatures, mostADay)}px` }} />
                  <Text className={classes.fine}>{day.slice(5).replace('-', '/')}</Text>
                </View>
              ))}
            </View>
          </Card>
        </Section>
      )}
      {communities.length > 0 && (
        <Section title={words.communities}>
          <Card>
            {communities.map(({ community, signatures }) => (
              <View key={community} className={classes.row}>
                <Text>{community}</Text>
                <Bar filled={share(signatures, mostAPlace)} />
                <Text className={classes.number}>{signatures}</Text>
              </View>
            ))}
          </Card>
        </Section>
      )}
    </>
  );
}
