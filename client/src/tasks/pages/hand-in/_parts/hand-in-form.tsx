import { Text, View } from '@tarojs/components';
import { REASON_MAX_CHARS } from '#types/tasks/limits';
import type { Claim, Task } from '#types/tasks/task';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { TextArea } from '@/components/text-area';
import { useNow } from '@/device/use-now';
import { useWaiting } from '@/features/outbox/outbox';
import { PhotosField } from '@/features/photos/photos-field';
import { NoteField } from '@/features/reports/note-field';
import { goToPatrol } from '@/features/tasks/routes';
import { useWords } from '@/words/language';
import { townTime } from '@/words/times';
import parts from '../../../_parts/tasks.module.scss';
import { givenFor } from '../../../_parts/given';
import { standOf, walkWith } from '../../../round';
import { useTaskWords } from '../../../words';
import { served } from './served';
import { useHandIn } from './use-hand-in';

/** How long it took, how it looks now, a word. */
export function HandInForm({ task, claim }: { task: Task; claim: Claim }) {
  const { handIn: words } = useTaskWords();
  const { taskList } = useWords();
  const now = useNow();
  const acts = useWaiting((state) => state.acts);
  const handing = useHandIn(task, claim);
  const checkedInAt = claim.checkedInAt ?? now;
  // Handed in once more after a no, the time is as it was.
  const until = claim.state === 'declined' ? (claim.checkedOutAt ?? now) : now;
  const { minutes, over } = served(checkedInAt, until, task.creditMinutes);
  const stand = standOf(walkWith(task.walk, givenFor(task.taskId), acts));
  const clock = (at: number) => townTime(at).clock;
  return (
    <Screen
      bottom={
        <Button
          kind="primary"
          block
          icon="send"
          word={words.send}
          busy={handing.busy}
          onTap={() => void handing.send()}
        />
      }
    >
      <Card>
        <View className={parts.tight}>
          <Text className={parts.strong}>{task.title}</Text>
          <Text className={parts.big}>{words.served(taskList.long(minutes))}</Text>
          <Text className={parts.fine}>{words.from(clock(checkedInAt), clock(until))}</Text>
          <Text className={parts.fine}>{words.plan(taskList.long(task.creditMinutes))}</Text>
          {claim.declined !== null && <Text className={parts.wrong}>{claim.declined}</Text>}
        </View>
      </Card>
      {task.walk.length > 0 && (
        <Card>
          <View className={parts.tight}>
            <Text>{words.round(stand.clean, stand.back)}</Text>
            {stand.left > 0 && (
              <View className={parts.between}>
                <Text className={parts.fine}>{words.roundLeft(stand.left)}</Text>
                <Button word={words.backToRound} onTap={() => goToPatrol(task.taskId)} />
              </View>
            )}
          </View>
        </Card>
      )}
      <Card>
        <View className={parts.stack}>
          <PhotosField
            label={words.after}
            photos={handing.after}
            problem={handing.missing ? words.needPhoto : undefined}
          />
          <PhotosField label={words.before} photos={handing.before} />
          {handing.failed && <Text className={parts.wrong}>{words.photosFailed}</Text>}
        </View>
      </Card>
      {over > 0 && (
        <Card>
          <View className={parts.stack}>
            <Text className={parts.strong}>{words.over(taskList.long(over))}</Text>
            <TextArea
              label={words.overReason}
              hint={words.overHint}
              value={handing.overReason}
              maxChars={REASON_MAX_CHARS}
              onChange={handing.setOverReason}
            />
            <Text className={parts.fine}>{words.overHelp(taskList.long(task.creditMinutes))}</Text>
          </View>
        </Card>
      )}
      <Card>
        <NoteField
          label={words.note}
          hint={words.noteHint}
          phrases={task.kind === 'patrol' ? [] : words.phrases}
          value={handing.note}
          onChange={handing.setNote}
        />
      </Card>
    </Screen>
  );
}
