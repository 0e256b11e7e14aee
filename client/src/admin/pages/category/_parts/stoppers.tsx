import { Text, View } from '@tarojs/components';
import { STOPPER_WORDS_MAX_CHARS, STOPPERS_MAX } from '#types/places/admin-contracts';
import type { Stopper } from '#types/reports/categories';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import classes from '../../../_parts/admin.module.scss';
import { TextArea } from '@/components/text-area';
import { TextRow } from '@/components/text-row';
import { useAdminWords } from '../../../words';

const PHONE_MAX_CHARS = 20;
const NEW_STOPPER: Stopper = { question: '', consequence: '', phone: '' };

interface StoppersProps {
  stoppers: readonly Stopper[];
  /** By the path of the field: `stoppers.0.phone`. */
  problems: Readonly<Record<string, string>>;
  onChange(stoppers: Stopper[]): void;
}

/** "Is it one of these?": questions that end the form and name the number to ring. */
export function Stoppers({ stoppers, problems, onChange }: StoppersProps) {
  const { category: words } = useAdminWords();
  const change = (at: number, part: Partial<Stopper>) =>
    onChange(stoppers.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <Card>
      <View className={classes.stack}>
        <Text className={classes.title}>{words.stoppers}</Text>
        <Text className={classes.note}>{words.stoppersHint}</Text>
        {stoppers.map((stopper, at) => (
          <View key={at} className={classes.block}>
            <TextRow
              label={words.question}
              value={stopper.question}
              maxChars={STOPPER_WORDS_MAX_CHARS}
              problem={problems[`stoppers.${at}.question`]}
              onChange={(question) => change(at, { question })}
            />
            <TextArea
              label={words.consequence}
              hint=""
              value={stopper.consequence}
              maxChars={STOPPER_WORDS_MAX_CHARS}
              problem={problems[`stoppers.${at}.consequence`]}
              onChange={(consequence) => change(at, { consequence })}
            />
            <TextRow
              label={words.phone}
              value={stopper.phone}
              maxChars={PHONE_MAX_CHARS}
              problem={problems[`stoppers.${at}.phone`]}
              onChange={(phone) => change(at, { phone })}
            />
            <Button
              word={words.removeStopper}
              kind="quiet"
              icon="trash"
              onTap={() => onChange(stoppers.filter((_, index) => index !== at))}
            />
          </View>
        ))}
        {stoppers.length < STOPPERS_MAX && (
          <Button
            word={words.addStopper}
            icon="plus"
            onTap={() => onChange([...stoppers, { ...NEW_STOPPER }])}
          />
        )}
      </View>
    </Card>
  );
}
