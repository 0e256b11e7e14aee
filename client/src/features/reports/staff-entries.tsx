import type { Role } from '#types/people/roles';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { Tag } from '@/components/tag';
import { useWords } from '@/words/language';
import { goToOrganising } from '@/features/tasks/routes';
import { goToDesk, goToOrders, goToRechecks } from './routes';

const DESK: readonly Role[] = ['dispatcher', 'admin'];
const ORGANISES: readonly Role[] = ['handler', 'leader', 'dispatcher', 'admin'];
/** 督办 goes from the supervision team to the heads of units, whose people may read along. */
const SUPERVISION: readonly Role[] = ['inspector', 'dispatcher', 'admin', 'leader', 'handler'];
const LOOKS_AGAIN: readonly Role[] = ['handler', 'leader', 'inspector', 'dispatcher'];

/** Ways to what waits besides the worklist, for those who have to do with it. */
interface StaffEntriesProps {
  roles: readonly { role: Role }[];
  /** Volunteers' work that waits to be verified. */
  toVerify: number;
}

export function StaffEntries({ roles, toVerify }: StaffEntriesProps) {
  const { home, taskList } = useWords();
  const holds = (wanted: readonly Role[]) => roles.some(({ role }) => wanted.includes(role));
  const [desk, staff, organises] = [holds(DESK), holds(LOOKS_AGAIN), holds(ORGANISES)];
  const volunteer = !staff && holds(['volunteer']);
  if (!desk && !staff && !volunteer) return null;
  return (
    <Card bare>
      {desk && <ListRow icon="inbox" title={home.desk} words={home.deskWords} onTap={goToDesk} />}
      {holds(SUPERVISION) && (
        <ListRow icon="briefcase" title={home.orders} words={home.ordersWords} onTap={goToOrders} />
      )}
      {(staff || volunteer) && (
        <ListRow
          icon="refresh"
          title={home.rechecks}
          words={staff ? home.rechecksWords : home.rechecksNear}
          onTap={() => goToRechecks(staff ? 'mine' : 'near')}
        />
      )}
      {organises && (
        <ListRow
          icon="hand"
          title={taskList.organise}
          words={taskList.organiseWords}
          {...(toVerify > 0 && {
            end: <Tag tone="amber" icon="clock" word={taskList.toVerify(toVerify)} />,
          })}
          onTap={goToOrganising}
        />
      )}
    </Card>
  );
}
