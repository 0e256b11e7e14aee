import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { openCalendar, saveCalendar } from '#types/places/admin-contracts';
import { isWeekend, type DayKind } from '#types/places/working-calendar';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { join } from '@/components/class-names';
import { PageScreen } from '@/components/page-screen';
import { townTime } from '@/words/times';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/admin.module.scss';
import { monthDays } from '../../_parts/month-days';
import { ProblemNote } from '@/components/problem-note';
import { useAdminWords } from '../../words';

/** Which days are worked: a tap changes one, another gives it back. */
export default function Calendar() {
  const words = useAdminWords();
  useTitle(words.sections.calendar.title);
  const [shown, setShown] = useState(() => {
    const { year, month } = townTime(Date.now());
    return { year, month };
  });
  const page = usePage({ contract: openCalendar, input: { year: shown.year }, keepAs: null });
  const act = useAct(saveCalendar);
  const turn = (by: number) => {
    const months = shown.year * 12 + shown.month - 1 + by;
    setShown({ year: Math.floor(months / 12), month: (months % 12) + 1 });
  };
  const toggle = async (day: string, own: boolean, kind: DayKind | null) => {
    const worked = kind === null ? !isWeekend(day) : kind === 'workday';
    const next = own ? null : worked ? 'holiday' : 'workday';
    const outcome = await act.send({ days: [{ day, kind: next, name: '' }] });
    if (outcome?.ok) page.change((data) => ({ ...data, days: outcome.data.days }));
  };
  return (
    <PageScreen page={page}>
      {({ days, arranged }) => {
        const known = new Map(days.map((entry) => [entry.day, entry]));
        return (
          <Card>
            <View className={classes.stack}>
              <View className={classes.month}>
                <Button kind="quiet" word="‹" label={words.calendar.before} onTap={() => turn(-1)} />
                <Text className={classes.title}>{words.calendar.month(shown.year, shown.month)}</Text>
                <Button kind="quiet" word="›" label={words.calendar.after} onTap={() => turn(1)} />
              </View>
              <View className={classes.week}>
                {words.calendar.week.map((word) => (
                  <Text key={word} className={classes.head}>
                    {word}
                  </Text>
                ))}
                {monthDays(shown.year, shown.month).map((day, index) => {
                  if (day === null) return <View key={`gap-${index}`} className={classes.day} />;
                  const entry = known.get(day);
                  const kind = entry?.kind ?? null;
                  const off = kind === 'holiday' || (kind === null && isWeekend(day));
                  const mark = kind === null ? '' : words.calendar[kind];
                  return (
                    <View
                      key={day}
                      className={join(
                        classes.day,
                        off && classes.off,
                        kind === 'workday' && classes.worked,
                        entry?.own && classes.own,
                      )}
                      aria-role="button"
                      aria-label={[day, mark, entry?.name, entry?.own && words.calendar.own]
                        .filter(Boolean)
                        .join(' ')}
                      onClick={() => void toggle(day, entry?.own ?? false, kind)}
                    >
                      <Text>{Number(day.slice(-2))}</Text>
                      {mark && <Text className={classes.mark}>{mark}</Text>}
                    </View>
                  );
                })}
              </View>
              <ProblemNote problem={act.problem} />
              {!arranged && <Text className={classes.warn}>{words.calendar.notArranged}</Text>}
              <Text className={classes.note}>{words.calendar.hint}</Text>
            </View>
          </Card>
        );
      }}
    </PageScreen>
  );
}
