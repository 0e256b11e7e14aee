import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Quote } from '@/components/quote';
import { TitleLine } from '@/components/title-line';
import { useSure } from '@/components/use-sure';
import classes from './words-card.module.scss';

interface WordsCardProps {
  /** What they were said about. */
  title: string;
  tag?: ReactNode;
  said: string;
  fine: string;
  busy: boolean;
  /** On the buttons, and what the second of them is asked with. */
  words: { open: string; blocks: string; passes: string; blocksAsk: string };
  onOpen(): void;
  onJudge(passes: boolean): void;
}

/** Somebody's words that a person must read: as they stand, and the two answers; keeping them from everybody is asked once more. */
export function WordsCard({ title, tag, said, fine, busy, words, onOpen, onJudge }: WordsCardProps) {
  const sure = useSure();
  const block = async () => {
    if (await sure(words.blocks, words.blocksAsk)) onJudge(false);
  };
  return (
    <Card>
      <View className={classes.card}>
        <TitleLine title={title} end={tag} />
        <Quote words={said} />
        <Text className={classes.fine}>{fine}</Text>
        <View className={classes.actions}>
          <Button word={words.open} kind="quiet" onTap={onOpen} />
          <Button word={words.blocks} kind="danger" busy={busy} onTap={() => void block()} />
          <Button word={words.passes} busy={busy} onTap={() => onJudge(true)} />
        </View>
      </View>
    </Card>
  );
}
