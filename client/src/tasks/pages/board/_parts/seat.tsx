import { Text, View } from '@tarojs/components';
import { CLAIM_FLAG_LABELS } from '#types/tasks/states';
import type { ClaimRow } from '#types/tasks/task';
import { Button } from '@/components/button';
import { Tag } from '@/components/tag';
import { TitleLine } from '@/components/title-line';
import { ClaimTag } from '@/features/tasks/claim-tag';
import { useLanguage, useMarks, useWords } from '@/words/language';
import { townTime } from '@/words/times';
import parts from '../../../_parts/tasks.module.scss';
import { useTaskWords } from '../../../words';
import classes from '../index.module.scss';

/** One person's place: who, how far, and what to look at. */
export function Seat({ claim, onDrop }: { claim: ClaimRow; onDrop(): void }) {
  const { board: words } = useTaskWords();
  const marks = useMarks();
  const { common } = useWords();
  const language = useLanguage((chosen) => chosen.language);
  const { name, teamName, state, waiting, checkedInAt, distanceMeters, flags } = claim;
  const facts = [
    teamName,
    checkedInAt === null ? null : words.checkedIn(townTime(checkedInAt).clock),
    distanceMeters === null ? null : words.away(common.distance(distanceMeters)),
  ].filter(Boolean);
  return (
    <View className={classes.seat}>
      <TitleLine title={name ?? words.unnamed} end={<ClaimTag state={state} waiting={waiting} />} />
      {facts.length > 0 && <Text className={parts.fine}>{facts.join(' · ')}</Text>}
      <View className={parts.between}>
        <View className={parts.row}>
          {flags.map((flag) => (
            <Tag key={flag} tone="amber" icon="alert" word={CLAIM_FLAG_LABELS[flag][language]} />
          ))}
        </View>
        {state === 'claimed' && (
          <Button
            kind="quiet"
            word={words.drop}
            label={`${words.drop}${marks.clause}${name ?? words.unnamed}`}
            onTap={onDrop}
          />
        )}
      </View>
    </View>
  );
}
