import { useState } from 'react';
import { listBureaus, type Bureau } from '#types/places/admin-contracts';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { useTitle } from '@/words/use-title';
import { BureauSheet } from '../../_parts/bureau-sheet';
import { useAdminWords } from '../../words';

const NEW_BUREAU: Bureau = {
  bureauId: '',
  rev: 0,
  name: '',
  shortName: '',
  kind: 'bureau',
  phone: '',
  active: true,
};

/** Who reports can go to. */
export default function Bureaus() {
  const words = useAdminWords();
  useTitle(words.sections.bureaus.title);
  const [edited, setEdited] = useState<Bureau | null>(null);
  const page = usePage({ contract: listBureaus, input: {}, keepAs: null });
  const add = (
    <Button word={words.add} icon="plus" kind="primary" block onTap={() => setEdited(NEW_BUREAU)} />
  );
  return (
    <PageScreen page={page} bottom={edited ? null : add}>
      {({ bureaus }) => (
        <>
          <Card bare>
            {bureaus.map((bureau) => (
              <ListRow
                key={bureau.bureauId}
                title={bureau.name}
                words={[words.bureau.kinds[bureau.kind], bureau.shortName, bureau.phone]
                  .filter(Boolean)
                  .join(' · ')}
                end={bureau.active ? undefined : words.off}
                onTap={() => setEdited(bureau)}
              />
            ))}
          </Card>
          {edited && (
            <BureauSheet
              key={edited.bureauId}
              bureau={edited}
              onClose={() => setEdited(null)}
              onSaved={() => {
                setEdited(null);
                void page.reload();
              }}
            />
          )}
        </>
      )}
    </PageScreen>
  );
}
