import { Text, View } from '@tarojs/components';
import { startOf } from '#types/china-time';
import type { RosterShown } from '#types/people/duty-contracts';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { Section } from '@/components/section';
import { useNow } from '@/device/use-now';
import { useMarks, useWords } from '@/words/language';
import classes from '../../../_parts/admin.module.scss';
import { PickRow, type Choice } from '@/components/pick-row';
import { useAdminWords } from '../../../words';
import type { Edited } from './edited-row';
import { clockOf, weekdaysSaid } from './roster-words';

interface PlanProps {
  roster: RosterShown;
  staff: readonly Choice[];
  mayEdit: boolean;
  onEdit(edited: Edited): void;
  onDeputy(deputy: string | null): void;
}

/** The weekly shifts, the dates that differ, who is away, and who stands in. */
export function Plan({ roster, staff, mayEdit, onEdit, onDeputy }: PlanProps) {
  const words = useAdminWords().duty;
  const { times } = useWords();
  const now = useNow();
  const marks = useMarks();
  const name = (who: string | null) => staff.find(({ id }) => id === who)?.name ?? '';
  const tap = (kind: Edited['kind'], at: number) => (mayEdit ? () => onEdit({ kind, at }) : undefined);
  const { shifts, days, leaves, deputy } = roster;
  const lists = [
    {
      kind: 'shift' as const,
      title: words.shifts,
      none: words.noShifts,
      add: words.addShift,
      rows: shifts.map(({ who, weekdays, from, to, onHolidays }) => ({
        title: name(who),
        words: [
          words.weekSaid(weekdaysSaid(weekdays, words.week, '–', marks.list)),
          `${clockOf(from)}–${to <= from ? words.nextDay : ''} ${clockOf(to)}`.replace('– ', '–'),
          onHolidays ? words.onHolidays : '',
        ]
          .filter(Boolean)
          .join(' · '),
      })),
    },
    {
      kind: 'day' as const,
      title: words.days,
      none: words.noDays,
      add: words.addDay,
      rows: days.map(({ day, who }) => ({
        title: times.day(startOf(day), now),
        words: who.map(name).join(marks.list) || words.noDeputy,
      })),
    },
    {
      kind: 'leave' as const,
      title: words.leaves,
      none: words.noLeaves,
      add: words.addLeave,
      rows: leaves.map(({ who, from, to }) => ({
        title: name(who),
        words: [...new Set([from, to])].map((day) => times.day(startOf(day), now)).join(' – '),
      })),
    },
  ];
  return (
    <>
      {lists.map(({ kind, title, none, add, rows }) => (
        <Section key={kind} title={title}>
          {rows.length === 0 && <Text className={classes.note}>{none}</Text>}
          {rows.length > 0 && (
            <Card bare>
              {rows.map((row, at) => (
                <ListRow
                  key={`${row.title}-${row.words}`}
                  title={row.title}
                  words={row.words}
                  onTap={tap(kind, at)}
                />
              ))}
            </Card>
          )}
          {mayEdit && <Button word={add} icon="plus" onTap={tap(kind, rows.length)} />}
        </Section>
      ))}
      <View className={classes.stack}>
        {mayEdit ? (
          <PickRow
            label={words.deputy}
            choices={[{ id: null, name: words.noDeputy }, ...staff]}
            chosen={deputy}
            onChoose={onDeputy}
          />
        ) : (
          <Card bare>
            <ListRow title={words.deputy} end={name(deputy) || words.noDeputy} />
          </Card>
        )}
        <Text className={classes.note}>{words.deputyHelp}</Text>
      </View>
    </>
  );
}
