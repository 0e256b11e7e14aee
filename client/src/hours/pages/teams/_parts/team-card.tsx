import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { changeTeam, leaveTeam, type Seat, type Team } from '#types/tasks/team-contracts';
import { shownCode } from '#types/spoken-code';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { CopyButton } from '@/components/copy-button';
import { Card } from '@/components/card';
import { ProblemNote } from '@/components/problem-note';
import { SwitchRow } from '@/components/switch-row';
import { Tag } from '@/components/tag';
import { useSure } from '@/components/use-sure';
import shared from '../../../_parts/hours.module.scss';
import { useHoursWords } from '../../../words';
import { MembersSheet } from './members-sheet';
import { Seats } from './seats';
import { NameSheet } from './team-sheets';
import classes from './teams.module.scss';

interface TeamCardProps {
  team: Team;
  /** Of this team. */
  seats: readonly Seat[];
  onChanged(): void;
}

/** One team: its code and its switches for the leader, its seats and its members for everybody in it. */
export function TeamCard({ team, seats, onChanged }: TeamCardProps) {
  const words = useHoursWords().teams;
  const change = useAct(changeTeam);
  const leave = useAct(leaveTeam);
  const [open, setOpen] = useState<'members' | 'name' | null>(null);
  const { teamId, name, people, leading, code, listed } = team;
  const last = people === 1;
  const problem = change.problem ?? leave.problem;

  const list = async (on: boolean) => {
    await change.send({ teamId, name, listed: on });
    onChanged();
  };
  const sure = useSure();
  const go = async () => {
    const [title, content] = last ? [words.close, words.closeAsk] : [words.leave, words.leaveAsk];
    if ((await sure(title, content)) && (await leave.send({ teamId }))?.ok) onChanged();
  };
  return (
    <Card>
      <View className={shared.stack}>
        <View className={classes.head}>
          <Text className={classes.name}>{name}</Text>
          {leading && <Tag tone="green" icon="flag" word={words.leading} />}
        </View>
        {code && (
          <View className={classes.head}>
            <Text className={shared.code} userSelect aria-label={words.codeFor(shownCode(code))}>
              {shownCode(code)}
            </Text>
            <CopyButton text={shownCode(code)} word={words.copy} />
          </View>
        )}
        {leading && (
          <SwitchRow
            title={words.listTeam}
            words={listed ? words.listed : words.unlisted}
            on={listed}
            onChange={(on) => void list(on)}
          />
        )}
        <Seats team={team} seats={seats} onChanged={onChanged} />
        <View className={classes.actions}>
          <Button
            icon="people"
            word={`${words.members} · ${words.people(people)}`}
            onTap={() => setOpen('members')}
          />
          {leading && <Button word={words.rename} onTap={() => setOpen('name')} />}
          {(!leading || last) && (
            <Button
              kind="danger"
              word={last ? words.close : words.leave}
              busy={leave.busy}
              onTap={() => void go()}
            />
          )}
        </View>
        <ProblemNote problem={problem} />
      </View>
      {open === 'members' && <MembersSheet team={team} onChanged={onChanged} onClose={() => setOpen(null)} />}
      {open === 'name' && (
        <NameSheet
          title={words.rename}
          word={words.save}
          first={name}
          busy={change.busy}
          problem={change.problem}
          onClose={() => setOpen(null)}
          onSend={async (typed) => {
            if (!(await change.send({ teamId, name: typed, listed }))?.ok) return;
            setOpen(null);
            onChanged();
          }}
        />
      )}
    </Card>
  );
}
