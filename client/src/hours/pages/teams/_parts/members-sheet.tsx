import { View } from '@tarojs/components';
import { useState } from 'react';
import { changeTeam, leaveTeam, type Team } from '#types/tasks/team-contracts';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { ListRow } from '@/components/list-row';
import { ProblemNote } from '@/components/problem-note';
import { Sheet } from '@/components/sheet';
import { useSure } from '@/components/use-sure';
import { useHoursWords } from '../../../words';
import classes from './teams.module.scss';

/** A page stays under a thousand nodes, however large the team. */
const SHOWN_AT_ONCE = 40;

interface MembersSheetProps {
  team: Team;
  onChanged(): void;
  onClose(): void;
}

/** Who is in it; the leader taps somebody to hand the lead over or to send them away. */
export function MembersSheet({ team, onChanged, onClose }: MembersSheetProps) {
  const words = useHoursWords().teams;
  const change = useAct(changeTeam);
  const leave = useAct(leaveTeam);
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const [chosen, setChosen] = useState<string | null>(null);
  const { teamId, name: teamName, listed, leading, members } = team;
  const problem = change.problem ?? leave.problem;

  const sure = useSure();
  const done = (ok: boolean | undefined) => {
    if (!ok) return;
    onChanged();
    onClose();
  };
  const handOver = async (leaderId: string, name: string) => {
    if (await sure(words.handOver, words.handOverAsk(name)))
      done((await change.send({ teamId, name: teamName, listed, leaderId }))?.ok);
  };
  const remove = async (personId: string, name: string) => {
    if (await sure(words.remove, words.removeAsk(name))) done((await leave.send({ teamId, personId }))?.ok);
  };
  return (
    <Sheet title={`${words.members} · ${words.people(members.length)}`} onClose={onClose}>
      {members.slice(0, shown).map(({ personId, name, leading: leads, me }) => {
        const said = [...(leads ? [words.leader] : []), ...(me ? [words.me] : [])].join(' · ');
        return (
          <View key={personId}>
            <ListRow
              title={name}
              {...(said === '' ? {} : { words: said })}
              {...(leading && !me
                ? { onTap: () => setChosen(chosen === personId ? null : personId), plain: true }
                : {})}
            />
            {chosen === personId && (
              <View className={classes.actions}>
                <Button word={words.handOver} onTap={() => void handOver(personId, name)} />
                <Button kind="danger" word={words.remove} onTap={() => void remove(personId, name)} />
              </View>
            )}
          </View>
        );
      })}
      {members.length > shown && (
        <Button block kind="quiet" word={words.more} onTap={() => setShown(shown + SHOWN_AT_ONCE)} />
      )}
      <ProblemNote problem={problem} />
    </Sheet>
  );
}
