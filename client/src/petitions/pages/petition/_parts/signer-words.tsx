import { Text, View } from '@tarojs/components';
import { listSignerWords } from '#types/petitions/contracts';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Section } from '@/components/section';
import { useWords } from '@/words/language';
import { usePetitionWords } from '../../../words';
import classes from './signer-words.module.scss';

/** What signers said, the last first; nothing where nobody has. */
export function SignerWords({ petitionId }: { petitionId: string }) {
  const words = usePetitionWords();
  const { common, times } = useWords();
  const input = { petitionId };
  const page = usePage({ contract: listSignerWords, input, keepAs: null });
  const list = useMore({
    contract: listSignerWords,
    input,
    first: page,
    of: ({ words: items, next }) => ({ items, next }),
    append: (shown, more) => [...shown, ...more],
  });
  if (list.items.length === 0) return null;
  const now = Date.now();
  return (
    <Section title={words.wordsOfSigners}>
      <Card>
        {list.items.map(({ name, community, words: said, at }, index) => (
          <View key={`${at}-${index}`} className={classes.said}>
            <Text className={classes.words}>{said}</Text>
            <Text className={classes.fine}>
              {[name ?? words.someone, community, times.moment(at, now)].filter(Boolean).join(' · ')}
            </Text>
          </View>
        ))}
        {list.more && (
          <Button kind="quiet" block word={common.more} busy={list.reading} onTap={list.readOn} />
        )}
      </Card>
    </Section>
  );
}
