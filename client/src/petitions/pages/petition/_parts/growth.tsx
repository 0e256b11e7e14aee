import { Text, View } from '@tarojs/components';
import type { PetitionShown } from '#types/petitions/petition';
import { Card } from '@/components/card';
import { Section } from '@/components/section';
import { Bar } from '@/features/petitions/bar';
import { share } from '@/features/petitions/share';
import { usePetitionWords } from '../../../words';
import { lastDays } from './growth-days';
import classes from './growth.module.scss';

const DAYS_SHOWN = 14;
const COMMUNITIES_SHOWN = 5;

const sum = (counts: readonly { signatures: number }[]) =>
  counts.reduce((all, { signatures }) => all + signatures, 0);

/** New signatures a day, and where their signers live as far as they said. */
export function Growth({ petition: { byDay, byCommunity, signatures: valid } }: { petition: PetitionShown }) {
  const words = usePetitionWords();
  const days = lastDays(byDay, DAYS_SHOWN);
  const most = Math.max(1, ...days.map(({ signatures }) => signatures));
  const given = sum(byDay);
  const rest = byCommunity.slice(COMMUNITIES_SHOWN);
  const places = [
    ...byCommunity
      .slice(0, COMMUNITIES_SHOWN)
      .map(({ community, signatures }) => ({ community, signatures })),
    { community: words.otherCommunities(rest.length), signatures: sum(rest) },
    { community: words.noCommunity, signatures: given - sum(byCommunity) },
  ].filter(({ signatures }) => signatures > 0);
  const mostAPlace = Math.max(1, ...places.map(({ signatures }) => signatures));
  return (
    <>
      {days.length > 0 && (
        <Section title={words.growth}>
          <Card>
            <View className={classes.days}>
              {days.map(({ day, signatures }, index) => (
                <View key={day} className={classes.day} aria-label={`${day} ${signatures}`}>
                  {signatures === most && (
                    <Text className={classes.number}>{signatures.toLocaleString('en')}</Text>
                  )}
                  <View className={classes.column} style={{ height: `${share(signatures, most)}px` }} />
                  {(index === 0 || index === days.length - 1) && (
                    <Text className={index === 0 ? classes.first : classes.last}>{shortDay(day)}</Text>
                  )}
                </View>
              ))}
            </View>
            {given > valid && <Text className={classes.note}>{words.growthNote}</Text>}
          </Card>
        </Section>
      )}
      {byCommunity.length > 0 && (
        <Section title={words.communities}>
          <Card>
            {places.map(({ community, signatures }) => (
              <View key={community} className={classes.place}>
                <View className={classes.row}>
                  <Text>{community}</Text>
                  <Text className={classes.number}>{signatures.toLocaleString('en')}</Text>
                </View>
                <Bar filled={share(signatures, mostAPlace)} />
              </View>
            ))}
          </Card>
        </Section>
      )}
    </>
  );
}

/** `11/27` */
const shortDay = (day: string) => day.slice(5).replace('-', '/');
