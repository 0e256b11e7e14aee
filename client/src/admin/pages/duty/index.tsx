import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '#types/contract';
import { openDuty, saveDuty, type RosterShown } from '#types/people/duty-contracts';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { useMarks } from '@/words/language';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/admin.module.scss';
import { PickRow } from '@/components/pick-row';
import { ProblemNote } from '@/components/problem-note';
import { useAdminWords } from '../../words';
import { EditedRow, type Edited } from './_parts/edited-row';
import { Plan } from './_parts/plan';

type Opened = OutputOf<typeof openDuty>;

/** 值班: whom a bureau's work is pushed to; its staff read it, its leader and the office plan it. */
export default function Duty() {
  const admin = useAdminWords();
  const marks = useMarks();
  const words = admin.duty;
  useTitle(admin.sections.duty.title);
  const [bureauId, setBureauId] = useState<string | null>(null);
  const page = usePage({ contract: openDuty, input: { bureauId }, keepAs: null });
  const act = useAct(saveDuty);
  const [draft, setDraft] = useState<RosterShown | null>(null);
  const [edited, setEdited] = useState<Edited | null>(null);
  const [saved, setSaved] = useState(false);

  const plan = (roster: RosterShown) => {
    setSaved(false);
    setEdited(null);
    setDraft(roster);
  };
  const save = async ({ bureauId: of, rev }: Opened) => {
    if (!draft) return;
    const outcome = await act.send({ bureauId: of, rev, ...draft });
    if (!outcome?.ok) return;
    await page.reload();
    setDraft(null);
    setSaved(true);
  };
  const { data } = page;
  const bar = data && draft && (
    <Button word={words.save} kind="primary" block busy={act.busy} onTap={() => void save(data)} />
  );
  const names = (staff: Opened['staff'], who: readonly string[]) =>
    staff.flatMap(({ personId, nickname }) => (who.includes(personId) ? [nickname] : [])).join(marks.list);
  return (
    <PageScreen page={page} bottom={edited ? null : bar}>
      {(opened) => {
        const roster = draft ?? opened.roster;
        const staff = opened.staff.map(({ personId, nickname }) => ({ id: personId, name: nickname }));
        return (
          <View className={classes.stack}>
            {opened.bureaus.length > 1 && (
              <PickRow
                label={words.bureau}
                choices={opened.bureaus.map(({ bureauId: id, name }) => ({ id, name }))}
                chosen={opened.bureauId}
                onChoose={(id) => {
                  setDraft(null);
                  setBureauId(id);
                }}
              />
            )}
            {opened.bureaus.length === 1 && <Text className={classes.title}>{opened.bureauName}</Text>}
            <Card bare>
              <ListRow
                icon="send"
                title={`${words.now}${marks.colon}${names(opened.staff, opened.now.who) || words.nobody}`}
                words={words.rules[opened.now.rule]}
              />
            </Card>
            {saved && (
              <Text className={classes.note} aria-live="polite">
                {words.saved}
              </Text>
            )}
            <ProblemNote problem={act.problem} />
            <Plan
              roster={roster}
              staff={staff}
              mayEdit={opened.mayEdit && staff.length > 0}
              onEdit={setEdited}
              onDeputy={(deputy) => plan({ ...roster, deputy })}
            />
            {edited && (
              <EditedRow
                edited={edited}
                roster={roster}
                staff={staff}
                onPlan={plan}
                onClose={() => setEdited(null)}
              />
            )}
          </View>
        );
      }}
    </PageScreen>
  );
}
