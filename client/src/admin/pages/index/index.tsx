import Taro from '@tarojs/taro';
import { Card } from '@/components/card';
import type { IconName } from '@/components/icon';
import { ListRow } from '@/components/list-row';
import { Screen } from '@/components/screen';
import { useTitle } from '@/words/use-title';
import { useAdminWords } from '../../words';

/** One row per section: another area adds a line here and words of its own. */
const SECTIONS = [
  { name: 'people', icon: 'people', page: 'people' },
  { name: 'invitations', icon: 'plus', page: 'invitations' },
  { name: 'duty', icon: 'clock', page: 'duty' },
  { name: 'audit', icon: 'list', page: 'audit' },
  { name: 'zones', icon: 'map', page: 'zones' },
  { name: 'bureaus', icon: 'briefcase', page: 'bureaus' },
  { name: 'categories', icon: 'list', page: 'categories' },
  { name: 'routes', icon: 'swap', page: 'routes' },
  { name: 'calendar', icon: 'clock', page: 'calendar' },
  { name: 'rules', icon: 'check', page: 'rules' },
  { name: 'thresholds', icon: 'flag', page: 'thresholds' },
  { name: 'templates', icon: 'inbox', page: 'templates' },
  { name: 'webhooks', icon: 'send', page: 'webhooks' },
  { name: 'parked', icon: 'alert', page: 'parked' },
] as const satisfies readonly { name: string; icon: IconName; page: string }[];

/** What the town's administrators look after. */
export default function AdminIndex() {
  const words = useAdminWords();
  useTitle(words.title);
  return (
    <Screen>
      <Card bare>
        {SECTIONS.map(({ name, icon, page }) => (
          <ListRow
            key={name}
            icon={icon}
            title={words.sections[name].title}
            words={words.sections[name].words}
            onTap={() => void Taro.navigateTo({ url: `/admin/pages/${page}/index` })}
          />
        ))}
      </Card>
    </Screen>
  );
}
