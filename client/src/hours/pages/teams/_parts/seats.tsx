import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { nameSeat, type Seat, type Team } from '#types/tasks/team-contracts';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { ListRow } from '@/components/list-row';
import { ProblemNote } from '@/components/problem-note';
import { Sheet } from '@/components/sheet';
import { useWords } from '@/words/language';
import shared from '../../../_parts/hours.module.scss';
import { useHoursWords } from '../../../words';
import classes from './teams.module.scss';

/** What comes first; a team of many has the rest when these are over. */
const SHOWN = 20;

/** The seats a team holds; its leader says who takes each, until the check-in. */
export function Seats({ team, seats, onChanged }: { team: Team; seats: readonly Seat[]; onChanged(): void }) {
  const words = useHoursWords().seats;
  const { times } = useWords();
  const [chosen, setChosen] = useState<Seat | null>(null);
  if (seats.length === 0) return null;
  return (
    <>
      <Text className={shared.note}>{team.leading ? words.leaderHelp : words.help}</Text>
      <View className={classes.rows}>
        {seats.slice(0, SHOWN).map((seat) => (
          <ListRow
            key={seat.claimId}
            icon={seat.name === null ? 'plus' : 'check-circle'}
            title={seat.name ?? words.nobody}
            words={`${seat.title} · ${times.moment(seat.startsAt, Date.now())}`}
            {...(team.leading && seat.state === 'claimed' ? { onTap: () => setChosen(seat) } : {})}
          />
        ))}
      </View>
      {chosen && (
        <SeatSheet
          team={team}
          seat={chosen}
          taken={seats.filter(({ taskId }) => taskId === chosen.taskId)}
          onClose={() => setChosen(null)}
          onChanged={() => {
            setChosen(null);
            onChanged();
          }}
        />
      )}
    </>
  );
}

interface SeatSheetProps {
  team: Team;
  seat: Seat;
  /** Of the same task: nobody sits twice. */
  taken: readonly Seat[];
  onClose(): void;
  onChanged(): void;
}

const MEMBERS_SHOWN = 60;

function SeatSheet({ team, seat, taken, onClose, onChanged }: SeatSheetProps) {
  const words = useHoursWords().seats;
  const act = useAct(nameSeat);
  const give = async (personId: string | null) => {
    if ((await act.send({ claimId: seat.claimId, personId }))?.ok) onChanged();
  };
  const free = team.members.filter(({ personId }) => !taken.some((one) => one.personId === personId));
  return (
    <Sheet title={seat.title} onClose={onClose}>
      <ProblemNote problem={act.problem} />
      {seat.name === null ? (
        free
          .slice(0, MEMBERS_SHOWN)
          .map(({ personId, name }) => (
            <ListRow key={personId} plain title={name} onTap={() => void give(personId)} />
          ))
      ) : (
        <>
          <Text className={shared.note}>{words.taken(seat.name)}</Text>
          <Button block kind="danger" word={words.free} busy={act.busy} onTap={() => void give(null)} />
        </>
      )}
    </Sheet>
  );
}
