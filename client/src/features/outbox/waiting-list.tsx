import { Text, View } from '@tarojs/components';
import { fileReport } from '#types/reports/contracts';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Photo } from '@/components/photo';
import { useSure } from '@/components/use-sure';
import { useConsent } from '@/features/consents/use-consent';
import { useWords } from '@/words/language';
import type { Words } from '@/words/zh';
import { forgetWaiting, sendWaiting, useWaiting } from './outbox';
import type { WaitingAct } from './waiting';
import classes from './waiting-list.module.scss';

/** How much waits, in the words of what it is. */
export const waitingTitle = (acts: readonly WaitingAct[], words: Words['waiting']): string =>
  acts.every(({ action }) => action === fileReport.name)
    ? words.reports(acts.length)
    : words.acts(acts.length);

/** What waits on this phone: how it stands, to be tried again or deleted. Nothing where nothing waits. */
export function WaitingList() {
  const { acts, sending } = useWaiting();
  const { waiting: words } = useWords();
  if (acts.length === 0) return null;
  return (
    <Card>
      <View className={classes.list} aria-live="polite">
        <Text className={classes.title}>{waitingTitle(acts, words)}</Text>
        {acts.map((act) => (
          <One key={act.key} act={act} sending={sending === act.key} />
        ))}
      </View>
    </Card>
  );
}

function One({ act, sending }: { act: WaitingAct; sending: boolean }) {
  const { waiting: words, times } = useWords();
  const { photos, refused, photoLost } = act;
  const waits = photoLost ? words.photoLost : (refused ?? words.noNetwork);
  const state = sending ? words.sending : waits;
  const facts = [photos.length > 0 && words.photos(photos.length), times.moment(act.since, Date.now())];
  const needed = act.asksFor ?? null;
  const consent = useConsent(needed ?? 'public');
  const retry = async () => {
    if (!needed || (await consent.forLater())) await sendWaiting(act.key);
  };
  const sure = useSure();
  const remove = async () => {
    if (await sure(words.removeSure, words.removeMeans, { yes: words.remove })) forgetWaiting(act.key);
  };
  return (
    <View className={classes.one}>
      <View className={classes.body}>
        {photos[0] && <Photo src={photos[0].path} label={words.photos(photos.length)} shape="row" />}
        <View className={classes.lines}>
          <Text className={classes.address}>{act.title || words.untitled}</Text>
          <Text className={classes.facts}>{facts.filter(Boolean).join(' · ')}</Text>
          <Text className={refused !== null && !sending ? classes.refused : classes.facts}>{state}</Text>
        </View>
      </View>
      <View className={classes.acts}>
        {!photoLost && <Button word={words.retry} busy={sending} onTap={() => void retry()} />}
        <Button kind="quiet" word={words.remove} onTap={() => void remove()} />
      </View>
      {consent.sheet}
    </View>
  );
}
