import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { openTask } from '#types/tasks/contracts';
import { claimForTeam, type Team } from '#types/tasks/team-contracts';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { ProblemNote } from '@/components/problem-note';
import { Section } from '@/components/section';
import shared from '../../../_parts/hours.module.scss';
import { useHoursWords } from '../../../words';
import classes from './teams.module.scss';

interface TeamClaimProps {
  taskId: string;
  /** Led by the reader. */
  teams: readonly Team[];
  onClaimed(): void;
}

/** So many of a task's free places for a team, in one go; who comes is said later. */
export function TeamClaim({ taskId, teams, onClaimed }: TeamClaimProps) {
  const words = useHoursWords().seats;
  const page = usePage({ contract: openTask, input: { taskId }, keepAs: null });
  const act = useAct(claimForTeam);
  const [teamId, setTeamId] = useState(teams[0]?.teamId ?? '');
  const [seats, setSeats] = useState(1);
  const [done, setDone] = useState(false);
  const team = teams.find((one) => one.teamId === teamId) ?? teams[0];
  const task = page.data?.task;
  if (!task) return null;
  const free = task.slots - task.seated;
  const most = Math.min(free, team?.people ?? 0);
  const send = async () => {
    if (!team) return;
    const outcome = await act.send({ teamId: team.teamId, taskId, seats: Math.min(seats, most) });
    if (!outcome?.ok) return void page.reload();
    setDone(true);
    void page.reload();
    onClaimed();
  };
  return (
    <Section title={words.claimFor}>
      <Card>
        <View className={shared.stack}>
          <Text className={classes.name}>{task.title}</Text>
          <Text className={shared.note}>{words.room(free, task.slots)}</Text>
          {done && <Banner icon="check-circle" tone="green" words={words.done} />}
          {!team && <Text className={shared.note}>{words.notLeading}</Text>}
          {team && !done && most > 0 && (
            <>
              {teams.length > 1 && (
                <Chips
                  chips={teams.map(({ teamId: value, name }) => ({ value, word: name }))}
                  chosen={[team.teamId]}
                  onTap={setTeamId}
                />
              )}
              <View className={classes.head}>
                <Button
                  word="−"
                  label={words.fewer}
                  disabled={seats <= 1}
                  onTap={() => setSeats(Math.min(seats, most) - 1)}
                />
                <Text className={classes.name}>{words.seats(Math.min(seats, most))}</Text>
                <Button
                  word="+"
                  label={words.more}
                  disabled={seats >= most}
                  onTap={() => setSeats(seats + 1)}
                />
              </View>
              <Button
                block
                kind="primary"
                word={words.claim(Math.min(seats, most))}
                busy={act.busy}
                onTap={() => void send()}
              />
            </>
          )}
          {team && !done && most <= 0 && <Text className={shared.note}>{words.full}</Text>}
          <ProblemNote problem={act.problem} />
        </View>
      </Card>
    </Section>
  );
}
