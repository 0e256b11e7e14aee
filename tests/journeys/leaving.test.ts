import cloud from 'wx-server-sdk';
import { readFileSync } from 'node:fs';
import { personKeyOf } from '../../cloudfunctions/src/platform/ids';
import { RETENTION } from '../../cloudfunctions/src/retention';
import { PEOPLE } from '../../scripts/town/people';
import { NO_ZONE, ZONES } from '../../scripts/town/zones';
import { Town, type Listed } from '../support/town';
import { until } from '../support/until';

const READ_MAX = 100;
const DAY_MS = 24 * 3_600_000;
const { collections } = JSON.parse(readFileSync('cloudfunctions/database.json', 'utf8')) as {
  collections: { name: string }[];
};

/** Every document of every collection, as text. */
async function wholeDatabase(): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const { name } of collections) {
    for (let skip = 0; ; skip += READ_MAX) {
      const page = await cloud.database().collection(name).skip(skip).limit(READ_MAX).get();
      const { data } = page as unknown as { data: object[] };
      data.forEach((document, n) => all.set(`${name}/${skip + n}`, JSON.stringify(document)));
      if (data.length < READ_MAX) break;
    }
  }
  return all;
}

interface Part {
  title: string;
  rows: Record<string, unknown>[];
  next: string | null;
}

describe('somebody who goes', () => {
  const person = 'chen-hao';
  const { openid } = PEOPLE.find(({ id }) => id === person)!;
  const key = personKeyOf(openid);
  const spot = ZONES[0]!.inside;
  const secret = {
    nickname: '陈浩浩浩',
    words: '我是三单元的老陈',
    rating: '老陈很满意',
    draft: '老陈的草稿倡议',
    onPaper: '陈浩然',
  };
  let town: Town;
  let personId: string;
  let avatar: string;
  let petitionId: string;
  let kept: string;
  let keptPhoto: string;
  /** Of what never became anybody's work. */
  const gonePhotos: string[] = [];
  let code: string;

  beforeAll(async () => {
    town = await Town.open();
    ({ personId } = await town.done<{ personId: string }>(person, 'me.load'));
    avatar = await town.api.upload(person, `avatars/${personId}/me.jpg`, town.photoBytes('rubbish'));
    await town.done(person, 'me.save-profile', { nickname: secret.nickname, avatar, community: null });
    kept = (await town.handled(person, 'sun-jianguo', spot)).reportId;
    await town.done('xu-zhengfeng', 'report.verify', { reportId: kept, passed: true, note: '' });
    await town.done(person, 'report.rate', { reportId: kept, stars: 5, words: secret.rating });
    const { reportId } = await town.file('wang-guilan', spot);
    await town.done(person, 'report.follow', { reportId });
    const complaint = { reportId, part: 'report', reason: 'untrue', words: secret.words };
    await town.done(person, 'complaint.file', complaint);
    const draft = {
      title: '把老码头改成市民公园',
      ask: '请市里把老码头改成市民公园。',
      reasons: '孩子们没有玩的地方。',
      bureauId: 'weather',
      photos: [],
      collectingDays: 30,
      showName: false,
    };
    ({ petitionId } = await town.done<{ petitionId: string }>('wang-guilan', 'petition.draft', draft));
    await town.done('wang-guilan', 'petition.submit', { petitionId });
    await town.done('he-jing', 'petition.moderate', { petitionId, publish: true, words: '' });
    const signature = { petitionId, textVersion: 1, words: secret.words, showName: true, tellMe: true };
    await town.done(person, 'petition.sign', signature);
    const [ofDraft, ofWithdrawn] = [await town.photo(person), await town.photo(person)];
    gonePhotos.push(avatar, ofDraft, ofWithdrawn);
    await town.done(person, 'petition.draft', { ...draft, title: secret.draft, photos: [ofDraft] });
    const withdrawn = await town.file(person, NO_ZONE, { photos: [ofWithdrawn] });
    await town.done(person, 'report.withdraw', { reportId: withdrawn.reportId });
    keptPhoto = (await town.open(person, kept)).report.photos.find(({ kind }) => kind === 'before')!.fileID;
    await volunteered();
  });
  afterAll(() => town.close());

  /** Hours in both books, a certificate, a team that goes on without them. */
  async function volunteered(): Promise<void> {
    for (const who of [person, 'li-xiaoyu']) {
      await town.done(who, 'me.consent', { kind: 'volunteer', version: 1 });
      await town.done(who, 'volunteer.enrol');
    }
    const { team } = await town.done<{ team: { code: string } }>(person, 'team.create', { name: '晨光队' });
    await town.done('li-xiaoyu', 'team.join', { code: team.code });
    await town.done(person, 'hours.listed', { listed: true });
    const entered = { personId, minutes: 60, title: '整理档案', day: '2026-11-19', reason: '补记' };
    await town.done('he-jing', 'hours.enter', entered);
    const asked = { name: secret.onPaper, period: { from: '2026-11-01', to: '2026-11-30' } };
    const issued = await town.done<{ certificate: { code: string } }>(person, 'certificate.issue', asked);
    code = issued.certificate.code;
  }

  it('takes their data along, all of it, in words that can be read', async () => {
    const parts: Part[] = [];
    let cursor: string | null = null;
    do {
      const part: Part = await town.done<Part>(person, 'me.export', { cursor });
      parts.push(part);
      cursor = part.next;
    } while (cursor !== null);
    const text = JSON.stringify(parts);
    const words = [
      secret.nickname,
      secret.words,
      secret.rating,
      secret.draft,
      secret.onPaper,
      '倡议和留言公开 第 1 版 同意',
    ];
    for (const told of [...words, ...gonePhotos, keptPhoto]) expect(text).toContain(told);
    for (const inner of [openid, key]) expect(text).not.toContain(inner);
    expect((await town.refusal(person, 'me.export', { cursor: '99.0' })).fields).toHaveProperty('cursor');
  });

  it('is asked to type the word, and staff to hand over their role first', async () => {
    expect((await town.refusal(person, 'me.leave', { word: '好' })).fields).toEqual({
      word: '请输入“注销”两个字。',
    });
    expect((await town.refusal('sun-jianguo', 'me.leave', { word: '注销' })).code).toBe('me.still-staff');
  });

  it('is nowhere afterwards: no key, no name, no words of theirs, in no collection and no file', async () => {
    const before = [...(await wholeDatabase())].filter(([, text]) => text.includes(key));
    expect(before.length).toBeGreaterThan(5);
    // Work for them that has stopped for good.
    const parked = {
      _id: 'stopped',
      kind: 'report-photos',
      state: 'parked',
      dueAt: Date.now(),
      attempts: 10,
    };
    await cloud
      .database()
      .collection('outbox')
      .add({ data: { ...parked, payload: { openid, actors: [key] } } });
    await town.done(person, 'me.leave', { word: '注销' });
    const telling = [
      openid,
      key,
      personId,
      secret.nickname,
      secret.words,
      secret.rating,
      secret.draft,
      secret.onPaper,
    ];
    await until('the last trace to go', async () => {
      await town.runTimers();
      const all = await wholeDatabase();
      const left = [...all].filter(([, text]) => telling.some((word) => text.includes(word)));
      return left.length === 0;
    });
    const answer = await cloud.getTempFileURL({ fileList: [...gonePhotos, keptPhoto] });
    const { fileList } = answer as unknown as { fileList: { tempFileURL: string }[] };
    const isThere = fileList.map(({ tempFileURL }) => tempFileURL !== '');
    expect(isThere).toEqual([...gonePhotos.map(() => false), true]);
    const calls = await town.api.get<{ lines: string[] }[]>('/calls');
    const logged = calls.flatMap(({ lines }) => lines).join('\n');
    expect(logged).toContain('me.leave');
    for (const word of [openid, secret.words, secret.rating, secret.draft])
      expect(logged).not.toContain(word);
  });

  it('leaves what others need: the case with its stars, the count of the petition, the line in the log', async () => {
    const { report } = await town.open('wang-guilan', kept);
    expect(report).toMatchObject({ state: 'closed', rating: { stars: 5, words: '' }, anonymous: true });
    const { petition } = await town.done<{ petition: { signatures: number } }>(
      'wang-guilan',
      'petition.open',
      {
        petitionId,
      },
    );
    expect(petition.signatures).toBe(1);
    const { certificate } = await town.done<{ certificate: object }>('wang-guilan', 'certificate.open', {
      code,
    });
    expect(certificate).toMatchObject({ name: '', minutes: { entered: 60 }, now: { entered: 60 } });
    const { teams } = await town.done<{ teams: object[] }>('li-xiaoyu', 'team.list');
    expect(teams).toMatchObject([{ name: '晨光队', people: 1, leading: true }]);
    const { lines } = await town.done<{ lines: { what: string }[] }>('he-jing', 'audit.list', {});
    expect(lines.map(({ what }) => what)).toContain('person.left');
  });

  it('is somebody new when they come back', async () => {
    const me = await town.done<{ personId: string; nickname: string }>(person, 'me.load');
    expect(me.personId).not.toBe(personId);
    const { reports } = await town.done<Listed>(person, 'report.list', { scope: 'mine' });
    expect(reports).toEqual([]);
  });

  it('what is old is forgotten by the clock, each thing at its time and not before', async () => {
    const stays = 'li-xiaoyu';
    const { personId } = await town.done<{ personId: string }>(stays, 'me.load');
    const start = Date.now();
    const given = { personId, role: 'handler', bureauId: 'weather', why: '代班', until: start + 1_000 };
    await town.done('he-jing', 'grant.give', given);
    const invited = { role: 'handler', bureauId: 'weather', days: 7, note: '' };
    await town.done('he-jing', 'invitation.create', invited);
    const photo = await town.photo(stays);
    await town.done(stays, 'petition.draft', {
      ...{ title: '没写完的倡议', ask: '', reasons: '', bureauId: null, photos: [photo] },
      ...{ collectingDays: 30, showName: false },
    });
    const parked = { _id: 'parked', kind: 'none', state: 'parked', dueAt: start, attempts: 10 };
    await cloud.database().collection('outbox').add({ data: parked });

    const older = async ({ collection, since, only }: (typeof RETENTION)[number], before: number) => {
      const { command } = cloud.database();
      const old = { ...only, [since]: command.lte(before) };
      const { total } = (await cloud.database().collection(collection).where(old).count()) as {
        total: number;
      };
      return total;
    };
    const soon = start + 60_000;
    let left = [...RETENTION];
    for (const days of [...new Set(left.map((row) => row.days))].sort((one, other) => one - other)) {
      for (const row of left) {
        const there = await older(row, soon);
        expect([row.collection, days, there > 0]).toEqual([row.collection, days, true]);
      }
      await town.setClock(new Date(soon + days * DAY_MS));
      const due = left.filter((row) => row.days === days);
      await until(`nothing ${days} days old`, async () => {
        await town.runTimers();
        const counts = await Promise.all(due.map((row) => older(row, soon)));
        return counts.every((count) => count === 0);
      });
      left = left.filter((row) => row.days > days);
    }
    await town.setClock('real');
    const answer = await cloud.getTempFileURL({ fileList: [photo] });
    const { fileList } = answer as unknown as { fileList: { tempFileURL: string }[] };
    expect(fileList.map(({ tempFileURL }) => tempFileURL)).toEqual(['']);
    expect((await town.done<{ personId: string }>(stays, 'me.load')).personId).toBe(personId);
  });
});
