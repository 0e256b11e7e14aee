import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { changeTask, createTask } from '#types/tasks/contracts';
import { PHOTOS_MAX } from '#types/tasks/limits';
import { useAct } from '@/cloud/use-act';
import { lastPosition, pickPlace } from '@/device/location';
import { usePhotos } from '@/features/photos/use-photos';
import { tellDone } from '@/features/reports/told';
import { leaveToTask } from '@/features/tasks/routes';
import { useTaskWords } from '../../../words';
import { creditOf, windowOf, type Plan } from './plan';
import { forgetPlanDraft, keepPlanDraft } from './plan-draft';

export interface EditFormProps {
  initial: Plan;
  taskId?: string;
  reportId?: string;
  /** Where it comes from, in words. */
  from?: string;
  /** One of several: a change may go for those that follow, too. */
  repeated?: boolean;
  /** What is typed outlives the page. */
  keeps?: boolean;
}

/** Everything a task needs before it can be published. */
export function useEditing({ initial, taskId, reportId, keeps }: EditFormProps) {
  const { edit: words } = useTaskWords();
  const [plan, setPlan] = useState(initial);
  const [gone, setGone] = useState(false);
  const [following, setFollowing] = useState(false);
  const photos = usePhotos(PHOTOS_MAX, initial.photos);
  const create = useAct(createTask);
  const change = useAct(changeTask);
  const kept = JSON.stringify({ ...plan, photos: photos.kept });
  useEffect(() => {
    if (keeps && !gone) keepPlanDraft(JSON.parse(kept) as Plan);
  }, [kept, keeps, gone]);

  const done = (id: string, word: string) => {
    setGone(true);
    if (keeps) forgetPlanDraft();
    tellDone(word);
    if (taskId) leaveToTask(id);
    else void Taro.redirectTo({ url: `/tasks/pages/task/index?taskId=${encodeURIComponent(id)}` });
  };
  const send = async () => {
    const { kind, title, brief, needs, place, slots, repeatsUntil, areaMeters } = plan;
    const input = {
      ...{ kind, title, brief, needs },
      photos: photos.fileIDs,
      // What is missing is said by the server, field by field.
      place: place as NonNullable<typeof place>,
      areaMeters,
      ...windowOf(plan),
      slots: Number(slots),
      creditMinutes: creditOf(plan),
    };
    const outcome = taskId
      ? await change.send({ taskId, ...input, following })
      : await create.send({ ...input, reportId: reportId ?? null, repeatsUntil });
    if (!outcome) return;
    if (!outcome.ok) void Taro.pageScrollTo({ scrollTop: 0, duration: 200 });
    else if (taskId) done(taskId, words.saved);
    else if ('taskId' in outcome.data) done(outcome.data.taskId, words.published);
  };
  return {
    plan,
    set: (part: Partial<Plan>) => setPlan((before) => ({ ...before, ...part })),
    photos,
    following,
    setFollowing,
    pick: async () => {
      const place = await pickPlace(plan.place ?? lastPosition());
      if (place) setPlan((before) => ({ ...before, place }));
    },
    send,
    busy: create.busy || change.busy || photos.sending,
    problem: taskId ? change.problem : create.problem,
  };
}
