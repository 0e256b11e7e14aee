import { API_ACTIONS } from '../../cloudfunctions/src/api-actions';
import { toPosition } from '../../scripts/town/ground';
import { holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { PERSONAS, type Persona, type Subjects } from '../support/rights-row';
import { RIGHTS } from '../support/rights-table';
import { crowdMember } from '../support/server';
import { Town } from '../support/town';
import { until } from '../support/until';

const ADMIN = holderOf('admin').id;
const HERE = `community:${ZONES[0]!.community}`;
const ELSEWHERE = 'community:园林社区';

const DAY_MS = 86_400_000;

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
];
const who = (persona: Persona) => crowdMember(PERSONAS.indexOf(persona));

it('every action has its line in the table of rights', () => {
  const known = new Set(RIGHTS.map(({ action }) => action));
  expect(API_ACTIONS.map(({ contract }) => contract.name).filter((name) => !known.has(name))).toEqual([]);
});

describe('every action by everybody, with a role, without one, and with one for somewhere else', () => {
  let town: Town;
  let subjects: Omit<Subjects, 'photo' | 'persona'>;
  const photos = new Map<Persona, string>();

  beforeAll(async () => {
    town = await Town.open({ crowd: PERSONAS.length + 1 });
    const personId = async (person: string) =>
      (await town.done<{ personId: string }>(person, 'me.load')).personId;
    for (const persona of PERSONAS) {
      const id = await personId(who(persona));
      photos.set(persona, await town.photo(who(persona)));
      const grant = GRANTS[persona];
      if (!grant) continue;
      const given = { personId: id, role: grant[0], bureauId: grant[1], until: null, why: '试岗' };
      await town.done(ADMIN, 'grant.give', given);
    }
    await town.done(who('volunteer'), 'me.consent', { kind: 'volunteer', version: 1 });
    await town.done(who('volunteer'), 'volunteer.enrol');
    subjects = await laidOut(personId);
  });
  afterAll(() => town.close());

  async function laidOut(personId: (person: string) => Promise<string>) {
    const spot = ZONES[0]!.inside;
    const { reportId: closed } = await town.handled(who('author'), who('handler'), spot);
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
    const recheck = await until('the re-check of the closed case', async () => {
      const { rechecks } = await town.done<{ rechecks: { recheckId: string }[] }>(
        who('inspector'),
        'recheck.list',
        { scope: 'mine' },
      );
      return rechecks[0];
    });
    return {
      ...{ closed, suspended, petitionId, pledgeId, surveyId, recheckId: recheck.recheckId },
      ...{ taskId, claimId: claim.claimId },
      invitationId: invitation.invitationId,
      ...{ personId: await personId(crowdMember(PERSONAS.length)), teamId: team.teamId },
    };
  }

  it.each(RIGHTS.map((row, at) => [`${at + 1}: ${row.action}`, row] as const))(
    '%s is done for those who may and refused to all others',
    async (_, { action, input, may, refusal }) => {
      const wrong: string[] = [];
      const ask = async (persona: Persona) => {
        const data = input({ ...subjects, photo: photos.get(persona)!, persona });
        const reply = await town.call(who(persona), action, data, `${action}-${persona}`);
        const code = reply.ok ? 'done' : reply.error.code;
        const fields = reply.ok ? '' : JSON.stringify(reply.error.fields ?? {});
        const right = may.includes(persona) ? ![...OF_RIGHT, ...NOT_ASKED].includes(code) : code === refusal;
        if (!right) wrong.push(`${persona}: ${code} ${fields}`);
      };
      // One after the other: what the first of them changes must not race with the rest.
      for (const persona of PERSONAS) await ask(persona);
      expect(wrong).toEqual([]);
    },
  );
});
