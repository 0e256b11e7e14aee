import { Text, View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { openPetition } from '#types/petitions/contracts';
import {
  dismissFlag,
  invalidateSignatures,
  previewInvalidation,
  type Selection,
} from '#types/petitions/integrity';
import { MODERATION_WORDS_MAX_CHARS } from '#types/petitions/limits';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { PageScreen } from '@/components/page-screen';
import { ProblemNote } from '@/components/problem-note';
import { Section } from '@/components/section';
import { TextArea } from '@/components/text-area';
import { TitleLine } from '@/components/title-line';
import { useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import { usePetitionWords } from '../../words';
import { Effect } from './_parts/effect';
import { Log } from './_parts/log';
import classes from './_parts/signatures.module.scss';

const HOUR_MS = 3_600_000;
const BACK = { hour: HOUR_MS, day: 24 * HOUR_MS, all: Number.POSITIVE_INFINITY };
type Back = keyof typeof BACK;

/** 签名核查: which signatures, what taking them out would do, and what was done before. */
export default function Signatures() {
  const { invalidation: words } = usePetitionWords();
  const all = useWords();
  useTitle(words.title);
  const { petitionId = '', flagId, source: flagged, from, until } = useRouter().params;
  const [opened] = useState(() => Date.now());
  const [back, setBack] = useState<Back>('day');
  const [reason, setReason] = useState('');
  const [turn, setTurn] = useState(0);
  const [takenOut, setTakenOut] = useState(false);
  const petition = usePage({ contract: openPetition, input: { petitionId }, keepAs: null });
  const selection: Selection = flagId
    ? { petitionId, source: flagged ?? null, from: Number(from), until: Number(until) }
    : { petitionId, source: null, from: Math.max(0, opened - BACK[back]), until: opened };
  const preview = usePage({ contract: previewInvalidation, input: selection, keepAs: null });
  const act = useAct(invalidateSignatures);
  const dismiss = useAct(dismissFlag);
  const read = () => {
    setTurn((before) => before + 1);
    void petition.reload();
    void preview.reload();
  };
  const takeOut = async () => {
    const outcome = await act.send({ ...selection, reason, flagId: flagId ?? null });
    if (!outcome?.ok) return;
    setReason('');
    setTakenOut(true);
    read();
  };
  const leave = async () => {
    const outcome = await dismiss.send({ flagId: flagId ?? '' });
    if (outcome?.ok) void Taro.navigateBack();
  };
  const problem = act.problem ?? dismiss.problem;
  const some = (preview.data?.signatures ?? 0) > 0;
  return (
    <PageScreen page={petition}>
      {({ petition: shown }) => (
        <>
          <Card>
            <View className={classes.whole}>
              <TitleLine title={shown.title} />
              {flagId ? (
                <Text className={classes.fine}>
                  {`${words.source} · ${words.window(all.times.by(selection.from, opened), all.times.by(selection.until, opened))}`}
                </Text>
              ) : (
                <Chips
                  chosen={[back]}
                  onTap={(value) => setBack(value as Back)}
                  chips={(['hour', 'day', 'all'] as const).map((value) => ({
                    value,
                    word: words.times[value],
                  }))}
                />
              )}
            </View>
          </Card>
          <Section title={words.preview}>
            <Card>
              <Effect preview={preview.data} />
              {some && (
                <View className={classes.act}>
                  <TextArea
                    label={words.which}
                    labelHidden
                    hint={words.reasonHint}
                    value={reason}
                    maxChars={MODERATION_WORDS_MAX_CHARS}
                    onChange={setReason}
                    problem={act.problem?.fields?.reason}
                  />
                  <Text className={classes.fine}>{words.honest}</Text>
                  {problem && !problem.fields?.reason && <ProblemNote problem={problem} />}
                  <Button kind="danger" block word={words.act} busy={act.busy} onTap={() => void takeOut()} />
                </View>
              )}
              {flagId && preview.data && !takenOut && (
                <Button block word={words.dismiss} busy={dismiss.busy} onTap={() => void leave()} />
              )}
            </Card>
          </Section>
          <Log key={turn} petitionId={petitionId} onChange={read} />
        </>
      )}
    </PageScreen>
  );
}
