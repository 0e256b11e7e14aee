import { API_ACTIONS } from '../../cloudfunctions/src/api-actions';
import { toPosition, type Spot } from '../../scripts/town/ground';
import { holderOf } from '../../scripts/town/people';
import { REVIEW_WORDS } from '../../scripts/town/project';
import { ZONES } from '../../scripts/town/zones';
import { CALL_LIMITS, isReading, UNCOUNTED } from '../../types/call-limits';
import { CONSENTS } from '../../types/people/consents';
import { PERSONAS, type Persona, type Row, type Subjects } from '../support/rights-row';
import { BY_ROLE_ALONE, ON_A_REPORT, RIGHTS, SEES } from '../support/rights-table';
import { crowdMember } from '../support/server';
import { Town } from '../support/town';
import { until } from '../support/until';

const ADMIN = holderOf('admin').id;
const HERE = `community:${ZONES[0]!.community}`;
const ELSEWHERE = 'community:园林社区';

const DAY_MS = 86_400_000;
/** Nobody else's report lies here. */
const THERE = { ...toPosition(ZONES[0]!.inside), address: '文昌巷17号后门' };
THERE.longitude += 0.000_05;

/** Role and scope; who is not here has filed the case, or holds nothing. */
const GRANTS: Partial<Record<Persona, [role: string, bureauId: string | null]>> = {
  handler: ['handler', 'weather'],
  handlerElsewhere: ['handler', 'housing'],
  leader: ['leader', 'weather'],
  leaderElsewhere: ['leader', 'housing'],
  dispatcher: ['dispatcher', null],
  dispatcherHere: ['dispatcher', HERE],
  dispatcherElsewhere: ['dispatcher', ELSEWHERE],
  inspector: ['inspector', null],
  inspectorHere: ['inspector', HERE],
  inspectorElsewhere: ['inspector', ELSEWHERE],
  admin: ['admin', null],
};

/** Neither right nor wrong: a call that never came as far as the question who may. */
const NOT_ASKED = ['call.invalid', 'call.failed', 'call.unknown-action', 'call.blocked', 'call.too-often'];
const OF_RIGHT = [
  ...['call.not-allowed', 'report.not-yours', 'report.not-asked', 'petition.not-yours'],
  ...['report.not-found', 'petition.not-found', 'person.not-found', 'pledge.not-found', 'survey.not-found'],
  ...['task.not-found', 'claim.not-found', 'claim.own'],
  'order.not-found',
];
const who = (persona: Persona) => crowdMember(PERSONAS.indexOf(persona));

it('every action has its line in the table of rights', () => {
  const known = new Set(RIGHTS.map(({ action }) => action));
  expect(API_ACTIONS.map(({ contract }) => contract.name).filter((name) => !known.has(name))).toEqual([]);
});

it('whatever residents may send is counted, or it is said why not', () => {
  const people: Persona[] = ['resident', 'author', 'volunteer'];
  const sent = RIGHTS.filter(
    ({ action, may }) => !isReading(action) && people.some((one) => may.includes(one)),
  );
  const names = [...new Set(sent.map(({ action }) => action))];
  expect(names.filter((name) => !CALL_LIMITS[name] && !UNCOUNTED[name])).toEqual([]);
  expect(names.filter((name) => CALL_LIMITS[name] && UNCOUNTED[name])).toEqual([]);
  const known = new Set(RIGHTS.map(({ action }) => action));
  const limited = [...Object.keys(CALL_LIMITS), ...Object.keys(UNCOUNTED)];
  expect(limited.filter((name) => !known.has(name))).toEqual([]);
});

describe('every action by everybody, with a role, without one, and with one for somewhere else', () => {
  let town: Town;
  let subjects: Omit<Subjects, 'photo' | 'persona'>;
  const photos = new Map<Persona, string>();
  let hidden: string;
  const screening = async () => {
    const description = `门口${REVIEW_WORDS[0]}`;
    return (await town.file(who('author'), ZONES[0]!.inside, { description })).reportId;
  };

  beforeAll(async () => {
    town = await Town.open({ crowd: PERSONAS.length + 1 });
    const personId = async (person: string) =>
      (await town.done<{ personId: string }>(person, 'me.load')).personId;
    for (const persona of PERSONAS) {
      const id = await personId(who(persona));
      photos.set(persona, await town.photo(who(persona)));
      await town.done(who(persona), 'me.consent', { kind: 'public', version: CONSENTS.public.version });
      const grant = GRANTS[persona];
      if (!grant) continue;
      const given = { personId: id, role: grant[0], bureauId: grant[1], until: null, why: '试岗' };
      await town.done(ADMIN, 'grant.give', given);
      // Who holds a role now; whoever reads the replies along hears it.
      await personId(who(persona));
    }
    await town.done(who('volunteer'), 'me.consent', { kind: 'volunteer', version: 1 });
    await town.done(who('volunteer'), 'volunteer.enrol');
    subjects = await laidOut(personId);
    ({ reportId: hidden } = await town.file(who('author'), ZONES[0]!.inside));
    await town.done(ADMIN, 'report.hide', {
      reportId: hidden,
      part: 'report',
      partId: null,
      reason: '有门牌号。',
    });
  });
  afterAll(() => town.close());

  async function handled(spot: Spot): Promise<string> {
    const { reportId } = await town.file(who('author'), spot, { anonymous: true, place: THERE });
    await town.done(who('handler'), 'report.start', { reportId });
    const photo = await town.photo(who('handler'), 'rubbish', 'after');
    await town.done(who('handler'), 'report.finish', { reportId, note: '清理完毕。', photos: [photo] });
    return reportId;
  }

  async function laidOut(personId: (person: string) => Promise<string>) {
    const spot = ZONES[0]!.inside;
    // Without a name: no reply to any of these calls may tell who it was, nor where exactly.
    const closed = await handled(spot);
    await town.done(who('inspector'), 'report.verify', { reportId: closed, passed: true, note: '' });
    // Until the first re-check is due.
    await town.setClock(new Date(Date.now() + 8 * DAY_MS));
    await town.runTimers();
    const { reportId: suspended } = await town.file(who('author'), spot, { categoryId: 'graffiti' });
    const plan = { reason: '要会商。', planAt: Date.now() + 9e8, bureauIds: ['housing'] };
    await town.done(who('leader'), 'report.suspend', { reportId: suspended, ...plan });
    const text = { title: '给老旧小区的楼道装灯', ask: '请气象局牵头装声控灯。', reasons: '夜里没有灯。' };
    const petition = { ...text, bureauId: 'weather', photos: [], collectingDays: 60, showName: false };
    const { petitionId } = await town.done<{ petitionId: string }>(who('author'), 'petition.draft', petition);
    await town.done(who('author'), 'petition.submit', { petitionId });
    await town.done(ADMIN, 'petition.moderate', { petitionId, publish: true, words: '' });
    const { invitation } = await town.done<{ invitation: { invitationId: string } }>(
      who('leader'),
      'invitation.create',
      { role: 'handler', bureauId: 'weather', days: 7, note: '同事' },
    );
    const pledge = { title: '文明倡议书', text: '从我做起。' };
    const { pledgeId } = await town.done<{ pledgeId: string }>(ADMIN, 'pledge.publish', pledge);
    const question = { question: '您知道吗？', options: ['知道', '不知道'], aware: [0] };
    const { surveyId } = await town.done<{ surveyId: string }>(ADMIN, 'survey.publish', {
      ...{ title: '三问', questions: [question, question, question], closesAt: Date.now() + 9e8 },
    });
    const shift = { kind: 'cleanup', title: '清理楼道杂物', brief: '带手套。', slots: 5, creditMinutes: 60 };
    const place = { ...toPosition(spot), address: '3号楼门口' };
    const { taskId } = await town.done<{ taskId: string }>(who('leader'), 'task.create', {
      ...{ ...shift, place, startsAt: Date.now() + 9 * DAY_MS, endsAt: Date.now() + 9 * DAY_MS + 9e6 },
    });
    const { claim } = await town.done<{ claim: { claimId: string } }>(who('volunteer'), 'task.claim', {
      taskId,
    });
    const { team } = await town.done<{ team: { teamId: string } }>(who('volunteer'), 'team.create', {
      name: '朝阳队',
    });
    const { orderId } = await town.done<{ orderId: string }>(who('inspector'), 'order.give', {
      ...{ bureauId: 'weather', title: '限期整改', text: '请整改。', dueAt: Date.now() + 15 * DAY_MS },
    });
    const recheck = await until('the re-check of the closed case', async () => {
      const { rechecks } = await town.done<{ rechecks: { recheckId: string }[] }>(
        who('inspector'),
        'recheck.list',
        { scope: 'mine' },
      );
      return rechecks[0];
    });
    return {
      ...{ closed, suspended, petitionId, pledgeId, surveyId, orderId, recheckId: recheck.recheckId },
      ...{ taskId, claimId: claim.claimId },
      invitationId: invitation.invitationId,
      ...{ personId: await personId(crowdMember(PERSONAS.length)), teamId: team.teamId },
    };
  }

  /** What each of them is told, one after the other: what the first changes must not race with the rest. */
  async function told({ action, input }: Row, about: object, personas: readonly Persona[], key = '') {
    const codes: [Persona, string, string][] = [];
    for (const persona of personas) {
      const data = input({ ...subjects, ...about, photo: photos.get(persona)!, persona });
      const reply = await town.call(who(persona), action, data, `${key}${action}-${persona}`);
      const fields = reply.ok ? '' : JSON.stringify(reply.error.fields ?? {});
      codes.push([persona, reply.ok ? 'done' : reply.error.code, fields]);
    }
    return codes;
  }

  it.each(
    ON_A_REPORT.flatMap((row) =>
      (['screening', 'hidden'] as const).map((state) => [row.action, state, row] as const),
    ),
  )(
    '%s of a report that is %s is as if there were none, for whoever may not see it',
    async (_, state, row) => {
      const closed = state === 'hidden' ? hidden : await screening();
      // Those who may come last: they may bring it out of that state. The hidden one serves every line and stays as it is.
      const others = PERSONAS.filter(
        (persona) => !row.may.includes(persona) || !SEES[state].includes(persona),
      );
      const last = state === 'hidden' ? [] : PERSONAS.filter((persona) => !others.includes(persona));
      const order = [...others, ...last];
      const wrong = (await told(row, { closed }, order, state)).filter(([persona, code]) => {
        const none = BY_ROLE_ALONE.includes(row.action) ? row.refusal : 'report.not-found';
        if (!SEES[state].includes(persona)) return code !== none;
        return row.may.includes(persona) ? [...OF_RIGHT, ...NOT_ASKED].includes(code) : code !== row.refusal;
      });
      expect(wrong).toEqual([]);
    },
  );

  it.each(RIGHTS.map((row, at) => [`${at + 1}: ${row.action}`, row] as const))(
    '%s is done for those who may and refused to all others',
    async (_, row) => {
      const wrong = (await told(row, {}, PERSONAS)).filter(([persona, code]) =>
        row.may.includes(persona) ? [...OF_RIGHT, ...NOT_ASKED].includes(code) : code !== row.refusal,
      );
      expect(wrong).toEqual([]);
    },
  );
});
