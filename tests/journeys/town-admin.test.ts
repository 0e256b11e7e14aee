import type { ZoneCheck } from '../../types/places/zone-contracts';
import { ring, rectangle, toPosition, type Spot } from '../../scripts/town/ground';
import { holderOf, PEOPLE } from '../../scripts/town/people';
import { NO_ZONE, ZONES } from '../../scripts/town/zones';
import { PLACE_ACTIONS } from '../../cloudfunctions/src/places/actions';
import type { OutputOf } from '../../types/contract';
import { DEFAULT_RULES, type openRules } from '../../types/places/rule-contracts';
import { Town } from '../support/town';
import { until } from '../support/until';

type RulesOpened = OutputOf<typeof openRules>;

const ADMIN = holderOf('admin').id;
/** Where no zone of the demo town is. */
const SPOT: Spot = NO_ZONE;
const around = ([east, north]: Spot, meters: number) =>
  ring(rectangle(east - meters, north - meters, east + meters, north + meters));
const feature = (properties: object, coordinates: unknown, type = 'Polygon') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const minute = (at: number | null) => new Date(at ?? 0).toISOString().slice(0, 16);
const HALF_HOUR_MS = 1_800_000;
/** The one that has begun: the clock runs on while a busy machine answers. */
const halfHour = (at: number | null) => minute(Math.floor((at ?? 0) / HALF_HOUR_MS) * HALF_HOUR_MS);
const file = (...features: object[]) => ({
  text: JSON.stringify({ type: 'FeatureCollection', features }),
  coordinates: 'gcj02',
});

describe('the town in its administrator’s hands', () => {
  let town: Town;
  beforeAll(async () => {
    town = await Town.open();
  });
  afterAll(() => town.close());

  it('a map file with mistakes is refused with feature and field, put right, applied, and reports go by its zone', async () => {
    const good = feature({ name: '解放里', bureau: '市气象局', community: '老街社区' }, [around(SPOT, 60)]);
    const open = feature({ name: '解放里' }, [around(SPOT, 60).slice(0, 4)]);
    const wrong = file(good, open);
    const check = await town.done<ZoneCheck>(ADMIN, 'zone.check', wrong);
    expect(check.problems.map(({ index, field, code }) => [index, field, code])).toEqual([
      [1, 'geometry.coordinates[0]', 'ring-open'],
      [1, 'properties.name', 'name-twice'],
    ]);
    const refused = await town.refusal(ADMIN, 'zone.import', wrong, 'first');
    expect(refused.code).toBe('zone.not-fit');
    expect(Object.keys(refused.fields ?? {})).toContain('features[1].geometry.coordinates[0]');
    expect((await town.file('chen-hao', SPOT)).bureauId).toBeNull();

    const right = file(good);
    expect(await town.done(ADMIN, 'zone.check', right)).toMatchObject({ fresh: 1, problemCount: 0 });
    expect(await town.done(ADMIN, 'zone.import', right, 'second')).toMatchObject({ finished: true });
    expect(await town.done(ADMIN, 'zone.import', right, 'second')).toMatchObject({ finished: true });
    const { zones } = await town.done<{ zones: { name: string }[] }>(ADMIN, 'zone.list', { words: '解放里' });
    expect(zones).toHaveLength(1);
    expect(await town.done(ADMIN, 'zone.check', right)).toMatchObject({ fresh: 0, same: 1 });
    expect(await town.file('chen-hao', SPOT)).toMatchObject({ state: 'dispatched', bureauId: 'weather' });
  });

  it('a long file is uploaded; what it shares with other zones is told before it is applied', async () => {
    const market = ZONES.find(({ zoneId }) => zoneId === 'market')!;
    const text = file(feature({ name: '市场北角' }, [around(market.inside, 30)])).text;
    const fileID = await town.upload(ADMIN, Buffer.from(text));
    const check = await town.done<ZoneCheck>(ADMIN, 'zone.check', { fileID, coordinates: 'gcj02' });
    expect(check.overlaps[0]).toMatchObject({ names: ['市场北角', market.name], percent: 100 });
  });

  it('a route by hand is explained, counts at once, and a lost race writes nothing', async () => {
    const zone = ZONES.find(({ zoneId }) => zoneId === 'station')!;
    const route = { zoneId: zone.zoneId, categoryId: 'graffiti', bureauId: 'housing', rev: 0 };
    const saved = await town.done<{ routeId: string }>(ADMIN, 'route.save', route, 'route');
    expect(await town.done(ADMIN, 'route.save', route, 'route')).toEqual({ ...saved, rev: 1 });
    expect((await town.refusal(ADMIN, 'route.save', route, 'late')).code).toBe('town.changed-meanwhile');
    const position = toPosition(zone.inside);
    const why = await town.done<{ steps: { rule: string; answers: boolean }[]; bureauName: string }>(
      ADMIN,
      'route.explain',
      { position, categoryId: 'graffiti' },
    );
    expect(why.steps.find(({ answers }) => answers)?.rule).toBe('zone-category');
    expect(await town.file('chen-hao', zone.inside, { categoryId: 'graffiti' })).toMatchObject({
      bureauId: 'housing',
    });
    await town.done(ADMIN, 'route.remove', { routeId: saved.routeId, rev: 1 }, 'remove');
    expect(await town.file('chen-hao', zone.inside, { categoryId: 'graffiti' })).toMatchObject({
      bureauId: zone.bureauId,
    });
  });

  it('a calendar day taken off moves the deadlines of reports filed from then on', async () => {
    await town.setClock(new Date('2026-12-01T09:30:00Z'));
    const zone = ZONES[0]!;
    const before = await town.file('chen-hao', zone.inside);
    expect(minute(before.dueAt)).toBe('2026-12-02T03:30');
    const off = { days: [{ day: '2026-12-02', kind: 'holiday', name: '全市大扫除' }] };
    await town.done(ADMIN, 'calendar.save', off, 'off');
    const after = await town.file('chen-hao', zone.inside);
    expect(minute(after.dueAt)).toBe('2026-12-03T03:30');
    expect((await town.open('chen-hao', before.reportId)).report.dueAt).toBe(before.dueAt);
    await town.setClock('real');
  });

  it('targets of the steps, days of re-checks and the time for what came back are the town’s own, from then on', async () => {
    const spot = ZONES[0]!.inside;
    const outside: Spot = [-300, -900];
    const [handler, inspector] = ['sun-jianguo', holderOf('inspector').id];
    const stepDue = async (reportId: string) =>
      halfHour((await town.open(inspector, reportId)).report.stepDueAt);
    await town.setClock(new Date('2026-12-07T01:00:00Z'));
    const usual = await town.file('chen-hao', outside);
    expect(await stepDue(usual.reportId)).toBe('2026-12-07T03:00');

    const { rules, rev } = await town.done<RulesOpened>(ADMIN, 'rules.open');
    const own = { ...rules, stepHours: { accept: 2.5, dispatch: 4, verify: 6 }, recheckDays: [3, 90] };
    const chosen = { rules: { ...own, relapseTimeShare: 0.25 }, rev };
    const wrong = { ...chosen, rules: { ...own, recheckDays: [30, 7] } };
    expect((await town.refusal(ADMIN, 'rules.save', wrong)).fields).toHaveProperty(['rules.recheckDays']);
    expect(await town.done(ADMIN, 'rules.save', chosen, 'rules')).toEqual({ ...chosen, rev: rev + 1 });
    expect((await town.refusal(ADMIN, 'rules.save', chosen, 'late')).code).toBe('town.changed-meanwhile');
    // A warm function goes by what it has read for half a minute (TOWN_MAX_AGE_MS).
    await town.setClock(new Date('2026-12-07T01:01:00Z'));

    const filed = await town.file('chen-hao', outside);
    expect(await stepDue(filed.reportId)).toBe('2026-12-07T03:30');
    expect(await stepDue(usual.reportId)).toBe('2026-12-07T03:00');
    const { reportId } = await town.handled('chen-hao', handler, spot);
    expect(await stepDue(reportId)).toBe('2026-12-07T09:00');
    await town.done(inspector, 'report.verify', { reportId, passed: true, note: '' });
    const days = await until('the re-checks to be planned', async () => {
      const { rechecks } = await town.done<{ rechecks: { days: number }[] }>('chen-hao', 'spot.open', {
        reportId,
      });
      return rechecks.length > 0 ? rechecks.map((recheck) => recheck.days) : undefined;
    });
    expect(days).toEqual([3, 90]);
    const photos = [await town.photo('chen-hao')];
    await town.done('chen-hao', 'report.relapse', { reportId, note: '又脏了。', photos });
    expect(halfHour((await town.open(handler, reportId)).report.dueAt)).toBe('2026-12-07T02:00');
    await town.setClock('real');
  });

  it('a zone drawn by hand can be changed and taken out of use; its people are its bureau’s', async () => {
    const shape = { kind: 'polygon', polygons: [[around([1330, 520], 40)]] };
    const drawn = {
      zoneId: null,
      rev: 0,
      name: '环城东路口',
      bureauId: 'weather',
      communityName: '',
      streetName: '',
    };
    const crossed = [
      [1290, 480],
      [1370, 560],
      [1370, 480],
      [1290, 560],
    ] as Spot[];
    const bowtie = { kind: 'polygon', polygons: [[ring(crossed)]] };
    const unfit = await town.refusal(ADMIN, 'zone.save', { ...drawn, answerable: [], shape: bowtie }, 'bow');
    expect(unfit.fields?.['shape']).toContain('交叉');
    const { zoneId } = await town.done<{ zoneId: string }>(
      ADMIN,
      'zone.save',
      { ...drawn, answerable: [], shape },
      'draw',
    );
    const opened = await town.done<{ staff: { personId: string }[] }>(ADMIN, 'zone.open', { zoneId });
    const answerable = opened.staff.slice(0, 1).map(({ personId }) => personId);
    await town.done(ADMIN, 'zone.save', { ...drawn, zoneId, rev: 1, answerable, shape }, 'change');
    const again = await town.done<{ zone: { answerable: unknown[] } }>(ADMIN, 'zone.open', { zoneId });
    expect(again.zone.answerable).toHaveLength(1);
    await town.done(ADMIN, 'zone.remove', { zoneId, rev: 2 }, 'gone');
    expect((await town.refusal(ADMIN, 'zone.open', { zoneId })).code).toBe('zone.unknown');
  });

  it('a category and a bureau can be added, and a bureau in use cannot be switched off', async () => {
    const fields = {
      name: '飞线充电',
      nameEn: '',
      handlingHours: 8,
      urgent: false,
      photosNeeded: 3,
      bureauId: null,
      active: true,
    };
    const stoppers = [{ question: '有人触电？', consequence: '请马上拨打急救电话。', phone: '120' }];
    const { categoryId } = await town.done<{ categoryId: string }>(
      ADMIN,
      'category.save',
      { categoryId: null, rev: 0, ...fields, stoppers },
      'cat',
    );
    expect((await town.file('chen-hao', ZONES[0]!.inside, { categoryId })).bureauId).toBe('weather');
    const { bureaus } = await town.done<{ bureaus: { bureauId: string }[] }>(ADMIN, 'bureau.list');
    const weather = bureaus.find(({ bureauId }) => bureauId === 'weather')!;
    const off = await town.refusal(ADMIN, 'bureau.save', { ...weather, active: false }, 'off');
    expect(off.code).toBe('bureau.in-use');
    expect(off.fields).toHaveProperty('active');
  });

  it('every change is in the audit log', async () => {
    const { lines } = await town.done<{ lines: { what: string }[] }>(ADMIN, 'audit.list', { personId: null });
    const said = lines.map(({ what }) => what);
    const expected = [
      'zone.imported',
      'route.added',
      'route.removed',
      'calendar.changed',
      'rules.changed',
      'zone.added',
      'zone.changed',
      'zone.removed',
      'category.added',
    ];
    for (const what of expected) expect(said.filter((one) => one === what)).toHaveLength(1);
  });

  it('nobody but an administrator may read or change any of it', async () => {
    const position = toPosition(SPOT);
    const bureau = {
      bureauId: null,
      rev: 0,
      name: '甲',
      shortName: '',
      kind: 'bureau',
      phone: '',
      active: true,
    };
    const category = {
      categoryId: null,
      rev: 0,
      name: '甲',
      nameEn: '',
      handlingHours: 1,
      urgent: false,
      photosNeeded: 1,
      bureauId: null,
      active: true,
      stoppers: [],
    };
    const zone = {
      zoneId: null,
      rev: 0,
      name: '甲',
      bureauId: null,
      communityName: '',
      streetName: '',
      answerable: [],
      shape: { kind: 'polygon', polygons: [[around(SPOT, 9)]] },
    };
    const inputs: Record<string, object> = {
      'bureau.list': {},
      'bureau.save': bureau,
      'category.list': {},
      'category.save': category,
      'category.order': { categoryIds: ['rubbish'] },
      'route.list': {},
      'route.save': { zoneId: null, categoryId: 'rubbish', bureauId: 'housing', rev: 0 },
      'route.remove': { routeId: 'market-bait-box', rev: 0 },
      'route.explain': { position, categoryId: 'rubbish' },
      'calendar.open': { year: 2026 },
      'rules.open': {},
      'rules.save': { rules: DEFAULT_RULES, rev: 0 },
      'calendar.save': { days: [{ day: '2026-12-03', kind: 'holiday', name: '' }] },
      'zone.list': {},
      'zone.open': { zoneId: 'market' },
      'zone.save': zone,
      'zone.remove': { zoneId: 'market', rev: 0 },
      'zone.check': file(),
      'zone.import': file(),
    };
    // What everybody may ask for: whose a point is, and what places are called.
    const names = PLACE_ACTIONS.map(({ contract }) => contract.name).filter(
      (name) => !['place.resolve', 'place.list'].includes(name),
    );
    expect(Object.keys(inputs).sort()).toEqual([...names].sort());
    const others = PEOPLE.filter(({ roles }) => !roles.some(({ role }) => role === 'admin'));
    for (const { id } of others)
      for (const [name, input] of Object.entries(inputs))
        expect([id, name, (await town.refusal(id, name, input, `${id} ${name}`)).code]).toEqual([
          id,
          name,
          'call.not-allowed',
        ]);
  });
});
