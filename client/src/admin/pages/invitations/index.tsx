import { useState } from 'react';
import { listInvitations, type Invitation, type InvitationState } from '#types/people/staff-contracts';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import type { IconName } from '@/components/icon';
import { ListEnd } from '@/components/list-end';
import { ListRow } from '@/components/list-row';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { Tag, type Tone } from '@/components/tag';
import { useNow } from '@/device/use-now';
import { useLanguage, useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import { roleSaid } from '../../_parts/role-said';
import { useAdminWords } from '../../words';
import { CancelSheet } from './_parts/cancel-sheet';
import { InviteSheet } from './_parts/invite-sheet';

const LOOKS: Record<InvitationState, { tone: Tone; icon: IconName }> = {
  open: { tone: 'amber', icon: 'clock' },
  used: { tone: 'green', icon: 'check' },
  expired: { tone: 'grey', icon: 'pause' },
  cancelled: { tone: 'grey', icon: 'close' },
};

/** Whom one has invited, what became of it, and somebody new. */
export default function Invitations() {
  const admin = useAdminWords();
  const words = admin.people;
  const { times } = useWords();
  const language = useLanguage((state) => state.language);
  const now = useNow();
  useTitle(admin.sections.invitations.title);
  const page = usePage({ contract: listInvitations, input: {}, keepAs: null });
  const list = useMore({
    contract: listInvitations,
    input: {},
    first: page,
    of: ({ invitations, next }) => ({ items: invitations, next }),
    append: (shown: readonly Invitation[], rows) => [
      ...shown,
      ...rows.filter(({ invitationId }) => !shown.some((one) => one.invitationId === invitationId)),
    ],
  });
  const [inviting, setInviting] = useState(false);
  const [cancelled, setCancelled] = useState<Invitation | null>(null);
  const done = () => {
    setInviting(false);
    setCancelled(null);
    void page.reload();
  };
  const story = ({ state, note, invitedBy, usedBy, usedAt, createdAt, expiresAt }: Invitation) =>
    [
      note,
      words.invitation.from(invitedBy?.nickname ?? words.invitation.gone),
      state === 'used'
        ? `${words.invitation.usedBy(usedBy?.nickname ?? words.invitation.gone)} ${times.moment(usedAt ?? createdAt, now)}`
        : state === 'open'
          ? words.invitation.valid(times.day(expiresAt, now))
          : times.moment(createdAt, now),
    ]
      .filter(Boolean)
      .join(' · ');
  const bar = (
    <Button word={words.invitation.invite} icon="plus" kind="primary" block onTap={() => setInviting(true)} />
  );
  return (
    <PageScreen page={page} bottom={inviting || cancelled ? null : bar}>
      {({ mayInvite }) => (
        <>
          {list.items.length === 0 ? (
            <Message icon="people" words={words.invitation.none} />
          ) : (
            <>
              <Card bare>
                {list.items.map((invitation) => (
                  <ListRow
                    key={invitation.invitationId}
                    title={roleSaid(invitation, language, words.cityWide)}
                    words={story(invitation)}
                    end={
                      <Tag {...LOOKS[invitation.state]} word={words.invitation.states[invitation.state]} />
                    }
                    onTap={invitation.state === 'open' ? () => setCancelled(invitation) : undefined}
                  />
                ))}
              </Card>
              <ListEnd list={list} />
            </>
          )}
          {inviting && <InviteSheet mayGive={mayInvite} onClose={done} />}
          {cancelled && (
            <CancelSheet invitation={cancelled} onClose={() => setCancelled(null)} onDone={done} />
          )}
        </>
      )}
    </PageScreen>
  );
}
