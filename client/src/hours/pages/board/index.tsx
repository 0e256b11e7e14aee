import { Text } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '#types/china-time';
import type { OutputOf } from '#types/contract';
import { listMeOnLeaderboard, loadHours, loadLeaderboard } from '#types/tasks/hours-contracts';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { ProblemNote } from '@/components/problem-note';
import { Section } from '@/components/section';
import { SwitchRow } from '@/components/switch-row';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/hours.module.scss';
import { PeriodChoice, periodFor } from '../../_parts/period-choice';
import { useHoursWords } from '../../words';

/** 排行榜: counted hours of people and teams who agreed; whether one is in it is decided here. */
export default function Board() {
  const words = useHoursWords();
  const { board } = words;
  useTitle(board.title);
  const [period, setPeriod] = useState(() => periodFor('month', dayOf(Date.now())));
  const page = usePage({ contract: loadLeaderboard, input: { period }, keepAs: null });
  const above = <PeriodChoice kinds={['month', 'lastMonth', 'year']} first="month" onChange={setPeriod} />;
  return (
    <PageScreen page={page} above={above}>
      {({ people, teams, mine }) => (
        <>
          <Text className={classes.note}>{board.intro}</Text>
          <Section title={board.teams}>
            <Ranking
              none={board.noTeams}
              rows={teams.map(({ teamId, name, people: members, minutes }) => {
                return { key: teamId, name, more: board.members(members), minutes };
              })}
            />
          </Section>
          <Section title={board.people}>
            <Ranking
              none={board.noPeople}
              rows={people.map(({ name, minutes, mine }, at) => {
                return { key: String(at), name, more: mine ? board.me : '', minutes };
              })}
            />
            {mine && (
              <Text className={classes.note}>
                {board.mine(mine.rank, mine.of, words.length(mine.minutes))}
              </Text>
            )}
          </Section>
          <ListMe onChanged={() => void page.reload()} />
        </>
      )}
    </PageScreen>
  );
}

interface Ranked {
  key: string;
  name: string;
  more: string;
  minutes: number;
}

/** Equal hours are an equal rank. */
function Ranking({ rows, none }: { rows: readonly Ranked[]; none: string }) {
  const words = useHoursWords();
  if (rows.length === 0) return <Text className={classes.note}>{none}</Text>;
  const rankOf = (minutes: number) => rows.findIndex((row) => row.minutes === minutes) + 1;
  return (
    <Card bare>
      {rows.map(({ key, name, more, minutes }) => (
        <ListRow
          key={key}
          title={name}
          words={[words.board.rank(rankOf(minutes)), ...(more === '' ? [] : [more])].join(' · ')}
          end={<Text className={classes.amount}>{words.length(minutes)}</Text>}
        />
      ))}
    </Card>
  );
}

function ListMe({ onChanged }: { onChanged(): void }) {
  const words = useHoursWords().board;
  const mine = usePage<typeof loadHours>({ contract: loadHours, input: {}, keepAs: null });
  const act = useAct(listMeOnLeaderboard);
  if (!mine.data) return null;
  const { listed } = mine.data;
  const change = async (on: boolean) => {
    const outcome = await act.send({ listed: on });
    if (!outcome?.ok) return void mine.reload();
    mine.change((data: OutputOf<typeof loadHours>) => ({ ...data, listed: outcome.data.listed }));
    onChanged();
  };
  return (
    <Card>
      <SwitchRow
        title={words.listMe}
        words={listed ? words.listed : words.unlisted}
        on={listed}
        onChange={(on) => void change(on)}
      />
      <ProblemNote problem={act.problem} />
    </Card>
  );
}
