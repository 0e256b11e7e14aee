import { Text } from '@tarojs/components';
import type { HoursEntry } from '#types/tasks/hours';
import { Card } from '@/components/card';
import { join } from '@/components/class-names';
import { ListRow } from '@/components/list-row';
import { useHoursWords, type HoursWords } from '../words';
import classes from './hours.module.scss';

interface EntryListProps {
  entries: readonly HoursEntry[];
  /** Only entries are tapped: a correction stands. */
  onTap?(entry: HoursEntry): void;
}

/** Lines of one ledger; a correction is a line of its own, with its reason. */
export function EntryList({ entries, onTap }: EntryListProps) {
  const words = useHoursWords();
  return (
    <Card bare>
      {entries.map((entry) => (
        <ListRow
          key={entry.entryId}
          title={entry.corrects === null ? entry.title : `${words.mine.correction} · ${entry.title}`}
          words={saidOf(entry, words)}
          end={
            <Text className={join(classes.amount, entry.minutes < 0 && classes.less)}>
              {words.signed(entry.minutes)}
            </Text>
          }
          plain
          {...(onTap && entry.corrects === null ? { onTap: () => onTap(entry) } : {})}
        />
      ))}
    </Card>
  );
}

function saidOf({ day, teamName, reason }: HoursEntry, words: HoursWords): string {
  return [
    words.day(day),
    ...(teamName ? [words.mine.team(teamName)] : []),
    ...(reason === '' ? [] : [words.mine.reason(reason)]),
  ].join(' · ');
}
