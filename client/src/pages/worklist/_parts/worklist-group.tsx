import { Text, View } from '@tarojs/components';
import type { IconName } from '@/components/icon';
import { Icon } from '@/components/icon';
import { join } from '@/components/class-names';
import { Windowed } from '@/components/windowed';
import type { WorklistGroup as Group, WorklistGroupName } from '@/features/reports/worklist-groups';
import { useWords } from '@/words/language';
import { AcceptAll } from './accept-all';
import { WorklistRow } from './worklist-row';
import classes from './worklist-group.module.scss';

const ICONS: Record<WorklistGroupName, IconName> = {
  overdue: 'alert',
  today: 'clock',
  later: 'list',
  'to-accept': 'inbox',
  'to-dispatch': 'send',
  'to-check': 'search',
};

interface WorklistGroupProps {
  group: Group;
  now: number;
  reload(): Promise<void>;
}

export function WorklistGroup({ group: { name, reports, open }, now, reload }: WorklistGroupProps) {
  const { worklist } = useWords();
  return (
    <View className={classes.group}>
      <View className={classes.head}>
        <View className={join(classes.title, name === 'overdue' && classes.overdue)}>
          <Icon name={ICONS[name]} size="small" />
          <Text>{worklist.groups[name]}</Text>
        </View>
        <Text className={classes.count}>{worklist.count(reports.length, open)}</Text>
      </View>
      {name === 'to-accept' && (
        <AcceptAll reports={reports.filter(({ state }) => state === 'submitted')} reload={reload} />
      )}
      <Windowed
        items={reports}
        render={(report) => <WorklistRow key={report.reportId} report={report} now={now} reload={reload} />}
      />
    </View>
  );
}
