import { Text } from '@tarojs/components';
import { useState } from 'react';
import { listThresholds, saveThresholds, THRESHOLDS_MAX } from '#types/petitions/threshold-contracts';
import type { ThresholdRow } from '#types/petitions/threshold-contracts';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { useLanguage } from '@/words/language';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/admin.module.scss';
import { useAdminWords } from '../../words';
import { ThresholdSheet } from './_parts/threshold-sheet';

const NEW: ThresholdRow = {
  signatures: 0,
  labelZh: '',
  labelEn: '',
  duty: { who: 'bureau', workingDays: 10 },
};

/** 倡议答复线: what a number of signatures leads to, for petitions published from now on. */
export default function Thresholds() {
  const all = useAdminWords();
  const words = all.thresholds;
  const language = useLanguage((state) => state.language);
  useTitle(all.sections.thresholds.title);
  const [edited, setEdited] = useState<ThresholdRow | null>(null);
  const page = usePage({ contract: listThresholds, input: {}, keepAs: null });
  const act = useAct(saveThresholds);
  const rows = page.data?.thresholds ?? [];
  /** This one instead of the one it was, or taken away. */
  const save = async (row: ThresholdRow | null) => {
    const others = rows.filter(({ id }) => id !== edited?.id);
    const outcome = await act.send({
      thresholds: row ? [...others, row] : others,
      rev: page.data?.rev ?? 0,
    });
    if (!outcome?.ok) return;
    setEdited(null);
    void page.reload();
  };
  const add = rows.length < THRESHOLDS_MAX && (
    <Button word={words.fresh} icon="plus" kind="primary" block onTap={() => setEdited(NEW)} />
  );
  return (
    <PageScreen page={page} bottom={edited ? null : add}>
      {({ thresholds }) => (
        <>
          <Card bare>
            {thresholds.map((row) => (
              <ListRow
                key={row.id}
                title={words.row(
                  row.signatures.toLocaleString('en'),
                  language === 'zh' ? row.labelZh : row.labelEn,
                )}
                words={row.duty ? words.duty(words[row.duty.who], row.duty.workingDays) : words.none}
                onTap={() => setEdited(row)}
              />
            ))}
          </Card>
          <Text className={classes.note}>{words.note}</Text>
          {edited && (
            <ThresholdSheet
              key={edited.id ?? 'new'}
              row={edited}
              removable={edited.id !== undefined && thresholds.length > 1}
              busy={act.busy}
              problem={act.problem}
              onClose={() => setEdited(null)}
              onSave={(row) => void save(row)}
            />
          )}
        </>
      )}
    </PageScreen>
  );
}
