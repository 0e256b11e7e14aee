import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { createTeam, joinTeam, listTeams } from '#types/tasks/team-contracts';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { useTitle } from '@/words/use-title';
import shared from '../../_parts/hours.module.scss';
import { useHoursWords } from '../../words';
import { TeamCard } from './_parts/team-card';
import { TeamClaim } from './_parts/team-claim';
import { CodeSheet, NameSheet } from './_parts/team-sheets';

/** 我的队伍: found one, join by code, who is in it and who goes where; with a task (`taskId`) also seats for the team. */
export default function Teams() {
  const words = useHoursWords().teams;
  useTitle(words.title);
  const { taskId } = useRouter().params;
  const page = usePage({ contract: listTeams, input: {}, keepAs: 'teams' });
  const [open, setOpen] = useState<'create' | 'join' | null>(null);
  const again = () => void page.reload();
  const close = () => setOpen(null);
  return (
    <PageScreen page={page}>
      {({ teams, seats, volunteer }) =>
        volunteer ? (
          <>
            {taskId && (
              <TeamClaim taskId={taskId} teams={teams.filter(({ leading }) => leading)} onClaimed={again} />
            )}
            {teams.length === 0 && <Message icon="people" words={words.none} />}
            {teams.map((team) => (
              <TeamCard
                key={team.teamId}
                team={team}
                seats={seats.filter(({ teamId }) => teamId === team.teamId)}
                onChanged={again}
              />
            ))}
            <View className={shared.stack}>
              <Button
                block
                kind={teams.length === 0 ? 'primary' : 'secondary'}
                icon="plus"
                word={words.create}
                onTap={() => setOpen('create')}
              />
              <Button block word={words.join} onTap={() => setOpen('join')} />
            </View>
            {open === 'create' && <Founding onClose={close} onDone={again} />}
            {open === 'join' && <Joining onClose={close} onDone={again} />}
          </>
        ) : (
          <Message
            icon="star"
            words={words.notVolunteer}
            action={words.enrol}
            onAction={() => void Taro.navigateTo({ url: '/account/pages/volunteer/index' })}
          />
        )
      }
    </PageScreen>
  );
}

interface Done {
  onClose(): void;
  onDone(): void;
}

function Founding({ onClose, onDone }: Done) {
  const words = useHoursWords().teams;
  const act = useAct(createTeam);
  return (
    <NameSheet
      title={words.create}
      word={words.found}
      busy={act.busy}
      problem={act.problem}
      onClose={onClose}
      onSend={async (name) => {
        if (!(await act.send({ name }))?.ok) return;
        onClose();
        onDone();
      }}
    />
  );
}

function Joining({ onClose, onDone }: Done) {
  const words = useHoursWords().teams;
  const act = useAct(joinTeam);
  return (
    <CodeSheet
      title={words.join}
      word={words.enter}
      busy={act.busy}
      problem={act.problem}
      onClose={onClose}
      onSend={async (code) => {
        if (!(await act.send({ code }))?.ok) return;
        onClose();
        onDone();
      }}
    />
  );
}
