import { useReachBottom } from '@tarojs/taro';
import { useState, type ReactNode } from 'react';
import { listComplaints, settleComplaint } from '#types/reports/moderation-contracts';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { ListEnd } from '@/components/list-end';
import { Message } from '@/components/message';
import { Windowed } from '@/components/windowed';
import { PageScreen } from '@/components/page-screen';
import { useNow } from '@/device/use-now';
import { StepSheet } from '@/features/reports/step-sheet';
import { useDeskWords } from '../../../words';
import { ComplaintCard, type Complaint } from './complaint-card';
import { useSettling } from './use-settling';

/** What was complained about, oldest first: hidden or left as it is, with a word of why. */
export function Complaints({ above }: { above: ReactNode }) {
  const words = useDeskWords();
  const page = usePage({ contract: listComplaints, input: {}, keepAs: null });
  const list = useMore({
    contract: listComplaints,
    input: {},
    first: page,
    of: ({ complaints, next }) => ({ items: complaints, next }),
    append: (shown: readonly Complaint[], more: readonly Complaint[]) => [...shown, ...more],
  });
  useReachBottom(list.readOn);
  const now = useNow();
  const { busy, settle } = useSettling(page.reload);
  const [open, setOpen] = useState<{ complaintId: string; hide: boolean } | null>(null);
  const send = async (note: string) => {
    if (!open) return false;
    const done = await settle(settleComplaint, { ...open, note }, open.hide ? words.hidden : words.kept);
    if (done) setOpen(null);
    return done;
  };
  return (
    <PageScreen page={page} above={above}>
      {() =>
        list.items.length === 0 ? (
          <Message icon="check-circle" words={words.noComplaints} />
        ) : (
          <>
            <Windowed
              items={list.items}
              render={(complaint) => (
                <ComplaintCard
                  key={complaint.complaintId}
                  complaint={complaint}
                  now={now}
                  onSettle={(hide) => setOpen({ complaintId: complaint.complaintId, hide })}
                />
              )}
            />
            <ListEnd list={list} />
            {open && (
              <StepSheet
                title={open.hide ? words.hideTitle : words.keepTitle}
                about={open.hide ? words.hideAbout : words.keepAbout}
                name={`settle:${open.complaintId}`}
                hint={words.noteHint}
                phrases={open.hide ? words.hidePhrases : words.keepPhrases}
                busy={busy}
                onClose={() => setOpen(null)}
                yes={{ word: open.hide ? words.hide : words.keep, needsNote: true, send }}
              />
            )}
          </>
        )
      }
    </PageScreen>
  );
}
