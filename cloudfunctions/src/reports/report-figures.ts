import { DAY_MS } from '#types/china-time';
import { OPEN_STATES } from '#types/reports/states';
import type { Caller, Grant } from '../platform/action';
import type { Clock } from '../platform/clock';
import type { Condition, Database } from '../platform/cloud';
import { startOfDay, startOfMonth } from './deadline';
import type { ReportDocument } from './report';
import { worklistConditions } from './worklist';

/** The town's figures are the same for everybody and need not be of this second. */
const MONTH_MAX_AGE_MS = 60_000;

const count = async (database: Database, condition: Condition) =>
  (await database.collection<ReportDocument>('reports').where(condition).count()).total;

/** What waits for these roles: past its time, due before midnight, and in all. */
export async function worklistFigures(
  database: Database,
  grants: readonly Grant[],
  now: number,
): Promise<{ overdue: number; dueToday: number; waiting: number } | null> {
  const { command } = database;
  const mine = worklistConditions(command, grants);
  if (mine.length === 0) return null;
  const waits = command.or(mine);
  const running = { dueAt: command.gt(0), state: command.in(['dispatched', 'handling']) };
  const midnight = startOfDay(now) + DAY_MS;
  const [overdue, dueToday, waiting] = await Promise.all([
    count(database, command.and([waits, { ...running, urgentAt: command.lt(now) }])),
    count(
      database,
      command.and([waits, running, { urgentAt: command.gte(now) }, { urgentAt: command.lt(midnight) }]),
    ),
    count(database, command.and([waits])),
  ]);
  return { overdue, dueToday, waiting };
}

export async function personFigures(database: Database, { key }: Caller) {
  const { command } = database;
  const [filed, open, closed, following] = await Promise.all([
    count(database, { reporterKey: key }),
    count(database, { reporterKey: key, state: command.in(['screening', ...OPEN_STATES]) }),
    count(database, { reporterKey: key, state: 'closed' }),
    database.collection('report_follows').where({ personKey: key }).count(),
  ]);
  return { filed, open, closed, following: following.total };
}

/** Since the first of the month; kept for a minute in each warm instance. */
export class MonthFigures {
  private kept: { filed: number; closed: number; readAt: number } | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<{ filed: number; closed: number }> {
    const now = this.clock.now();
    if (!this.kept || now - this.kept.readAt >= MONTH_MAX_AGE_MS) {
      const since = this.database.command.gte(startOfMonth(now));
      const [filed, closed] = await Promise.all([
        count(this.database, { filedAt: since }),
        count(this.database, { closedAt: since }),
      ]);
      this.kept = { filed, closed, readAt: now };
    }
    return { filed: this.kept.filed, closed: this.kept.closed };
  }
}
