import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { listInvalidations, restoreSignatures } from '#types/petitions/integrity';
import { MODERATION_WORDS_MAX_CHARS } from '#types/petitions/limits';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ProblemNote } from '@/components/problem-note';
import { Section } from '@/components/section';
import { Sheet } from '@/components/sheet';
import { TextArea } from '@/components/text-area';
import { useWords } from '@/words/language';
import { usePetitionWords } from '../../../words';
import classes from './signatures.module.scss';

/** What was taken out of this petition, with the way back. */
export function Log({ petitionId, onChange }: { petitionId: string; onChange(): void }) {
  const { invalidation: words } = usePetitionWords();
  const all = useWords();
  const page = usePage({ contract: listInvalidations, input: { petitionId }, keepAs: null });
  const [restoring, setRestoring] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const act = useAct(restoreSignatures);
  const restore = async (invalidationId: string) => {
    const outcome = await act.send({ invalidationId, reason });
    if (!outcome?.ok) return;
    setRestoring(null);
    onChange();
  };
  const rows = page.data?.invalidations ?? [];
  const now = Date.now();
  return (
    <Section title={words.log}>
      <Card>
        {page.data && rows.length === 0 && <Text className={classes.fine}>{words.noLog}</Text>}
        {rows.map(({ invalidationId, signatures, reason: why, at, restoredAt }) => (
          <View key={invalidationId} className={classes.row}>
            <View className={classes.words}>
              <Text className={classes.title}>{words.entryWords(signatures.toLocaleString('en'))}</Text>
              <Text className={classes.fine}>{why}</Text>
              <Text className={classes.fine}>
                {[
                  all.times.moment(at, now),
                  restoredAt !== null && words.restored(all.times.moment(restoredAt, now)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </View>
            {restoredAt === null && (
              <Button word={words.restore} onTap={() => setRestoring(invalidationId)} />
            )}
          </View>
        ))}
      </Card>
      {restoring !== null && (
        <Sheet
          title={words.restoreTitle}
          onClose={() => setRestoring(null)}
          bottom={
            <Button
              kind="primary"
              block
              word={words.confirmRestore}
              busy={act.busy}
              onTap={() => void restore(restoring)}
            />
          }
        >
          <TextArea
            label={words.restoreTitle}
            labelHidden
            hint={words.restoreHint}
            value={reason}
            maxChars={MODERATION_WORDS_MAX_CHARS}
            onChange={setReason}
            problem={act.problem?.fields?.reason}
          />
          {act.problem && !act.problem.fields?.reason && <ProblemNote problem={act.problem} />}
        </Sheet>
      )}
    </Section>
  );
}
