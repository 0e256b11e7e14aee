import { ZONES } from '../../scripts/town/zones';
import { Town } from '../support/town';
import { until } from '../support/until';

const HOUR_MS = 3_600_000;

/** Every request of the delivery that changes something, and the reading before it. */
const CUTS = [
  ['read what the report carries', { collection: 'reports', action: 'database.getDocument' }],
  ['put the rows into the outbox', { collection: 'outbox', action: 'database.insertDocument' }],
  ['taken them off the report', { collection: 'reports', action: 'database.modifyDocument' }],
  ['written the inboxes', { collection: 'notices', action: 'database.insertDocument' }],
  ['forgotten the rows', { collection: 'outbox', action: 'database.removeDocument' }],
] as const;

describe('messages of a change', () => {
  const resident = 'wang-guilan';
  const handler = 'sun-jianguo';
  const spot = ZONES[0]!.inside;
  let town: Town;
  let hours = 0;
  beforeAll(async () => {
    town = await Town.open();
  });
  afterAll(() => town.close());

  const anHourLater = async () => {
    hours += 1;
    await town.setClock(new Date(Date.now() + hours * HOUR_MS));
    await town.runTimers();
  };
  const toldOf = async (reportId: string) => ({
    pushes: (await town.messages(handler)).filter(({ page }) => page.endsWith(reportId)).length,
    notices: (await town.notices(handler, reportId)).length,
  });

  it.each(CUTS)('arrive once, though the delivery is killed when it has %s', async (_, where) => {
    await town.api.post('/faults', { kind: 'killed', function: 'deliver', count: 1, ...where });
    const { reportId, state } = await town.file(resident, spot);
    expect(state).toBe('dispatched');
    await until('the handler to be told', async () => {
      await anHourLater();
      return (await toldOf(reportId)).pushes > 0;
    });
    await anHourLater();
    expect(await toldOf(reportId)).toEqual({ pushes: 1, notices: 1 });
  });

  it('arrive once, though the call is killed when it has asked for the delivery, and is sent again', async () => {
    const input = await town.reportAt(resident, spot);
    const killed = { kind: 'killed', function: 'api', action: 'functions.invokeFunction', count: 1 };
    await town.api.post('/faults', killed);
    const again = () =>
      town.api.agreeing<{ reportId: string }>(resident, 'report.file', input, 'sent again').catch(() => null);
    await again();
    const reply = await until('an answer', async () => {
      const answer = await again();
      return answer?.ok ? answer : undefined;
    });
    const { reportId } = reply.data;
    await until('the handler to be told', async () => {
      await anHourLater();
      // The process that is being killed may be given one more call.
      const told = await toldOf(reportId).catch(() => null);
      return told !== null && told.pushes > 0;
    });
    expect(await toldOf(reportId)).toEqual({ pushes: 1, notices: 1 });
  });

  it('are not for a phone to start', async () => {
    const token = await town.api.signIn(resident);
    const reply = await town.api.post<{ result: unknown }>(
      '/call/deliver',
      { collection: 'reports', id: 'x' },
      token,
    );
    expect(reply.result).toBe(false);
  });
});
