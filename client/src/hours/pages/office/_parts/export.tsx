import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { dayOf } from '#types/china-time';
import { searchTeams } from '#types/tasks/team-contracts';
import type { Problem } from '@/cloud/problem';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { ListRow } from '@/components/list-row';
import { ProblemNote } from '@/components/problem-note';
import { SearchField } from '@/components/search-field';
import { saveTable } from '@/features/tables/save-table';
import shared from '../../../_parts/hours.module.scss';
import { PeriodChoice, periodFor } from '../../../_parts/period-choice';
import { useHoursWords } from '../../../words';
import { readRows, tableOf } from './export-rows';

/** A period, the whole town or one team, and a file for spreadsheets. */
export function Export() {
  const words = useHoursWords().office;
  const [period, setPeriod] = useState(() => periodFor('month', dayOf(Date.now())));
  const [team, setTeam] = useState<{ teamId: string; name: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async () => {
    setBusy(true);
    setProblem(null);
    const outcome = await readRows(period, team?.teamId ?? null);
    setBusy(false);
    if (!outcome.ok) return setProblem(outcome.problem);
    if (outcome.data.length === 0) return void Taro.showToast({ icon: 'none', title: words.empty });
    const name = [words.file, ...(team ? [team.name] : []), period.from, period.to].join('-');
    await saveTable(name, tableOf(outcome.data, words), words);
  };
  return (
    <Card>
      <View className={shared.stack}>
        <PeriodChoice kinds={['month', 'lastMonth', 'year', 'other']} first="month" onChange={setPeriod} />
        <Field label={words.team}>
          {team ? (
            <View className={shared.stack}>
              <Text>{words.chosenTeam(team.name)}</Text>
              <Button kind="quiet" word={words.allTeams} onTap={() => setTeam(null)} />
            </View>
          ) : (
            <TeamChoice onChoose={setTeam} />
          )}
        </Field>
        <Text className={shared.note}>{words.exportHelp}</Text>
        <ProblemNote problem={problem} />
        <Button block kind="primary" icon="send" word={words.save} busy={busy} onTap={() => void save()} />
      </View>
    </Card>
  );
}

function TeamChoice({ onChoose }: { onChoose(team: { teamId: string; name: string }): void }) {
  const { office, teams } = useHoursWords();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <View className={shared.stack}>
      <Text className={shared.note}>{office.wholeTown}</Text>
      <SearchField
        hint={office.teamHint}
        value={typed}
        onChange={setTyped}
        onSearch={() => setAsked(typed.trim())}
      />
      {asked !== null && (
        <Found asked={asked} none={office.noTeam} people={teams.people} onChoose={onChoose} />
      )}
    </View>
  );
}

interface FoundProps {
  asked: string;
  none: string;
  people(count: number): string;
  onChoose(team: { teamId: string; name: string }): void;
}

function Found({ asked, none, people, onChoose }: FoundProps) {
  const page = usePage({ contract: searchTeams, input: { words: asked }, keepAs: null });
  if (!page.data) return null;
  if (page.data.teams.length === 0) return <Text className={shared.note}>{none}</Text>;
  return (
    <View>
      {page.data.teams.map((team) => (
        <ListRow
          key={team.teamId}
          plain
          title={team.name}
          words={people(team.people)}
          onTap={() => onChoose(team)}
        />
      ))}
    </View>
  );
}
