import { Text } from '@tarojs/components';
import { useState } from 'react';
import type { PledgeShown } from '#types/petitions/pledge-contracts';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { Section } from '@/components/section';
import { Sheet } from '@/components/sheet';
import { useWords } from '@/words/language';
import classes from '../../../_parts/pledges.module.scss';
import { usePledgeWords } from '../../../words';

/** What it said before: whoever took that can read it again. */
export function Earlier({ versions, now }: { versions: PledgeShown['earlier']; now: number }) {
  const { pledge: words } = usePledgeWords();
  const { times } = useWords();
  const [read, setRead] = useState<PledgeShown['earlier'][number] | null>(null);
  if (versions.length === 0) return null;
  const name = ({ version, publishedAt }: PledgeShown['earlier'][number]) =>
    words.version(version, times.moment(publishedAt, now));
  return (
    <Section title={words.earlier}>
      <Card bare>
        {versions.map((one) => (
          <ListRow key={one.version} title={name(one)} onTap={() => setRead(one)} />
        ))}
      </Card>
      {read && (
        <Sheet title={name(read)} onClose={() => setRead(null)}>
          <Text className={classes.text} userSelect>
            {read.text}
          </Text>
        </Sheet>
      )}
    </Section>
  );
}
