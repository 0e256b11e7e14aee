import { Text, View } from '@tarojs/components';
import type { ClaimRow } from '#types/tasks/task';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { PhotoGrid } from '@/components/photo-grid';
import { Quote } from '@/components/quote';
import { showPhotos } from '@/device/camera';
import { useMarks, useWords } from '@/words/language';
import { townTime } from '@/words/times';
import parts from '../../../_parts/tasks.module.scss';
import { useTaskWords } from '../../../words';
import classes from './claim-to-verify.module.scss';
import { Swipe } from './swipe';

interface ClaimToVerifyProps {
  claim: ClaimRow;
  busy: boolean;
  onApprove(): void;
  onDecline(): void;
  onCut(): void;
}

/** One hand-in, all that is needed to say yes or no. */
export function ClaimToVerify({ claim, busy, onApprove, onDecline, onCut }: ClaimToVerifyProps) {
  const { verify: words } = useTaskWords();
  const marks = useMarks();
  const { taskList } = useWords();
  const { name, teamName, taskTitle, minutes, planMinutes, checkedInAt, checkedOutAt, flags } = claim;
  const who = name ?? words.anonymous;
  const clock = (at: number | null) => (at === null ? '–' : townTime(at).clock);
  return (
    <Swipe off={claim.mine || busy} label={words.approve} onSwipe={onApprove}>
      <Card>
        <View className={parts.stack}>
          <View className={parts.tight}>
            <Text className={parts.strong}>{teamName ? `${who} · ${teamName}` : who}</Text>
            <Text className={parts.fine}>{taskTitle}</Text>
            <Text>{words.served(clock(checkedInAt), clock(checkedOutAt), taskList.long(minutes ?? 0))}</Text>
            <Text className={parts.fine}>{words.plan(taskList.long(planMinutes))}</Text>
            {claim.overReason !== '' && <Text>{words.over(claim.overReason)}</Text>}
            {claim.clean + claim.back > 0 && <Text>{words.round(claim.clean, claim.back)}</Text>}
          </View>
          {claim.note !== '' && <Quote words={claim.note} />}
          {(['before', 'after'] as const).map(
            (side) =>
              claim[side].length > 0 && (
                <View key={side} className={parts.tight}>
                  <Text className={parts.fine}>{words[side]}</Text>
                  <PhotoGrid
                    photos={claim[side]}
                    label={words[side]}
                    onOpen={(photo) => showPhotos([...claim[side]], photo)}
                  />
                </View>
              ),
          )}
          {flags.length > 0 && (
            <View className={classes.flags}>
              <Text className={classes.title}>{words.flags}</Text>
              {flags.map((flag) => (
                <View key={flag} className={classes.flag}>
                  <Icon name="alert" size="small" />
                  <Text className={classes.words}>{words.flagWords[flag]}</Text>
                </View>
              ))}
            </View>
          )}
          {claim.mine ? (
            <Text className={parts.fine}>{words.mine}</Text>
          ) : (
            <View className={parts.tight}>
              <View className={parts.actions}>
                <Button kind="danger" word={words.decline} busy={busy} onTap={onDecline} />
                <Button
                  block
                  icon="check"
                  word={words.approve}
                  label={`${words.approve}${marks.clause}${who}`}
                  busy={busy}
                  onTap={onApprove}
                />
              </View>
              <Button kind="quiet" word={words.fewer} busy={busy} onTap={onCut} />
            </View>
          )}
        </View>
      </Card>
    </Swipe>
  );
}
