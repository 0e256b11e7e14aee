import { Text, View } from '@tarojs/components';
import { AREA_METERS, BRIEF_MAX_CHARS, NEEDS_MAX_CHARS, TITLE_MAX_CHARS } from '#types/tasks/limits';
import { TASK_KINDS, TASK_KIND_LABELS, type TaskKind } from '#types/tasks/states';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { ProblemNote } from '@/components/problem-note';
import { Screen } from '@/components/screen';
import { SwitchRow } from '@/components/switch-row';
import { TextArea } from '@/components/text-area';
import { PhotosField } from '@/features/photos/photos-field';
import { useLanguage, useWords } from '@/words/language';
import parts from '../../../_parts/tasks.module.scss';
import { useTaskWords } from '../../../words';
import { useEditing, type EditFormProps } from './use-editing';
import { WhenAndHowMany } from './when-and-how-many';

/** The form of a task: what, where, when, for how many. */
export function EditForm(props: EditFormProps) {
  const { edit: words } = useTaskWords();
  const { common } = useWords();
  const language = useLanguage((chosen) => chosen.language);
  const editing = useEditing(props);
  const { plan, set, photos, problem } = editing;
  const fields = problem?.fields ?? {};
  const bar = (
    <Button
      kind="primary"
      block
      word={props.taskId ? words.save : words.publish}
      busy={editing.busy}
      onTap={() => void editing.send()}
    />
  );
  return (
    <Screen bottom={bar}>
      <ProblemNote problem={problem} />
      {props.from && <Text className={parts.fine}>{props.from}</Text>}
      <Card>
        <View className={parts.stack}>
          <Field label={words.kind} problem={fields.kind}>
            <View>
              <Chips
                chosen={[plan.kind]}
                onTap={(kind) => set({ kind: kind as TaskKind })}
                chips={TASK_KINDS.map((value) => ({ value, word: TASK_KIND_LABELS[value][language] }))}
              />
            </View>
          </Field>
          <TextArea
            label={words.title}
            hint={words.titleHint}
            value={plan.title}
            maxChars={TITLE_MAX_CHARS}
            problem={fields.title}
            onChange={(title) => set({ title })}
          />
          <TextArea
            label={words.brief}
            hint={words.briefHint}
            value={plan.brief}
            maxChars={BRIEF_MAX_CHARS}
            problem={fields.brief}
            onChange={(brief) => set({ brief })}
          />
          <TextArea
            label={words.needs}
            hint={words.needsHint}
            value={plan.needs}
            maxChars={NEEDS_MAX_CHARS}
            problem={fields.needs}
            onChange={(needs) => set({ needs })}
          />
        </View>
      </Card>
      <Card>
        <View className={parts.stack}>
          <Field
            label={words.place}
            problem={fields.place ?? fields['place.address'] ?? fields['place.longitude']}
          >
            <View className={parts.tight}>
              {plan.place && <Text>{plan.place.address}</Text>}
              <Button icon="pin" word={words.choosePlace} onTap={() => void editing.pick()} />
            </View>
          </Field>
          <Field label={words.area} problem={fields.areaMeters}>
            <View>
              <Chips
                chosen={[String(plan.areaMeters)]}
                onTap={(chosen) =>
                  set({ areaMeters: AREA_METERS.find((meters) => String(meters) === chosen) ?? 0 })
                }
                chips={AREA_METERS.map((meters) => ({
                  value: String(meters),
                  word: meters === 0 ? words.atPlace : words.around(common.distance(meters)),
                }))}
              />
            </View>
          </Field>
          <WhenAndHowMany plan={plan} set={set} fields={fields} repeats={!props.taskId} />
        </View>
      </Card>
      {props.repeated && (
        <Card>
          <SwitchRow
            title={words.following}
            words={editing.following ? words.followingOn : words.followingOff}
            on={editing.following}
            onChange={editing.setFollowing}
          />
        </Card>
      )}
      <Card>
        <PhotosField label={words.photos} photos={photos} problem={fields['photos.0']} />
      </Card>
    </Screen>
  );
}
