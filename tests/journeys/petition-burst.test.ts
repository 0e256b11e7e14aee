import fc from 'fast-check';
import cloud from 'wx-server-sdk';
import { dayOf } from '../../types/china-time';
import type { PetitionShown } from '../../types/petitions/petition';
import { AUTHOR, DESK, LEADER } from '../support/petition-town';
import { crowdMember } from '../support/server';
import { moves, SignatureWalk } from '../support/signature-walk';
import { Town, type PushedMessage } from '../support/town';
import { until } from '../support/until';

/** BURST_PEOPLE=10000 for a larger one: that takes minutes. */
const CROWD = Number(process.env['BURST_PEOPLE'] ?? 600);
/** Enough answered to have something to lose, enough left to be in the middle. */
const KILLED_AFTER = Math.round(CROWD * 0.28);
/** As many phones as a function's instances answer side by side here. */
const AT_ONCE = 40;
const MINUTE_MS = 60_000;
/** SIGNATURE_WALKS=500 for more. */
const WALKS = Number(process.env['SIGNATURE_WALKS'] ?? 25);
/** Of the clock; far more than a message to so many takes. */
const RUNS_MAX = 200;
/** For a crowd of the size it is run with; far more than a shared machine takes for each. */
const PATIENCE_MS = Math.max(240_000, CROWD * 100);

jest.setTimeout(PATIENCE_MS);

/** `_id`: the day of that night. */
interface Recount {
  _id: string;
  found: number;
  difference: number;
}

describe('a petition that everybody signs at once', () => {
  let town: Town;
  let petitionId = '';
  beforeAll(async () => {
    town = await Town.open({ crowd: CROWD });
    const draft = {
      title: '把老码头改成市民公园',
      ask: '请市里把老码头改成市民公园。',
      reasons: '孩子们没有玩的地方。',
      bureauId: 'weather',
      photos: [],
      collectingDays: 30,
      showName: false,
    };
    ({ petitionId } = await town.done<{ petitionId: string }>(AUTHOR, 'petition.draft', draft));
    await town.done(AUTHOR, 'petition.submit', { petitionId });
    await town.done(DESK, 'petition.moderate', { petitionId, publish: true, words: '' });
  });
  afterAll(() => town.close());

  /** Everybody of `people`, so many at once; says who was answered. */
  async function signAll(people: readonly number[], each?: (signed: number) => void): Promise<Set<number>> {
    const signed = new Set<number>();
    const waiting = [...people];
    const phone = async () => {
      for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
        const input = { petitionId, textVersion: 1, tellMe: true };
        const ok = await town
          .call(crowdMember(index), 'petition.sign', input, `sign-${index}`)
          .then((reply) => reply.ok)
          .catch(() => false);
        if (!ok) continue;
        signed.add(index);
        each?.(signed.size);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, phone));
    return signed;
  }

  /** What the nights have found; no page shows it. */
  async function recounts(): Promise<Recount[]> {
    const { data } = (await cloud.database().collection('recounts').get()) as unknown as { data: Recount[] };
    return data;
  }

  const shown = async () =>
    (await town.done<{ petition: PetitionShown }>('chen-hao', 'petition.open', { petitionId })).petition;

  it('loses and doubles nothing: killed in the middle, replies dropped, sent again and again', async () => {
    const everybody = Array.from({ length: CROWD }, (_, index) => index);
    let killed: Promise<void> | undefined;
    const before = await signAll(everybody, (signed) => {
      if (signed === KILLED_AFTER) killed = town.kill();
    });
    await killed;
    await town.start();
    // What was answered is there, before anything is sent again.
    const there = await until('the count after the start', async () => {
      const { signatures } = await shown();
      return signatures >= before.size ? signatures : undefined;
    });
    expect(there).toBeLessThan(CROWD);
    await town.api.post('/faults', {
      kind: 'dropped-reply',
      collection: 'signatures',
      rate: 0.2,
      count: 100,
      seed: 11,
    });
    for (let left = everybody, round = 0; left.length > 0; round += 1) {
      expect(round).toBeLessThan(6);
      const signed = await signAll(left);
      left = left.filter((index) => !signed.has(index));
    }
    // Impatient ones tap again.
    await signAll(everybody.slice(0, 100));
    await until('everybody is counted', async () => (await shown()).signatures === CROWD);
  });

  it('comes to the same number when the base has moved on and the night has counted again', async () => {
    const now = Date.now();
    await town.setClock(new Date(now + 5 * MINUTE_MS));
    await town.runTimers();
    const settled = await until('the count by day', async () => {
      const petition = await shown();
      const counted = petition.byDay.reduce((sum, { signatures }) => sum + signatures, 0);
      return counted === CROWD ? petition : undefined;
    });
    expect(settled.signatures).toBe(CROWD);
    // 02:30 of the next night in China.
    const night = new Date(Math.floor((now + 8 * 3_600_000) / 86_400_000) * 86_400_000 + 86_400_000);
    await town.setClock(new Date(night.getTime() - 8 * 3_600_000 + 150 * MINUTE_MS));
    await town.runTimers();
    const nights = await recounts();
    // Where this runs in the small hours, also the night that is.
    expect(nights.map(({ _id }) => _id)).toContain(dayOf(night.getTime()));
    for (const { _id, found, difference } of nights) expect([_id, found, difference]).toEqual([_id, 0, 0]);
    expect((await shown()).signatures).toBe(CROWD);
  });

  it('is counted anew where its count stands still, as after an instance with a wrong clock, and administrators hear of it', async () => {
    const petitions = cloud.database().collection('petitions');
    const now = Date.now();
    // Later than all of them by more than what is left to settle.
    await town.setClock(new Date(now + 10 * MINUTE_MS));
    // Nothing would be counted for a day: neither by whoever looks nor by the clock.
    const tomorrow = now + 86_400_000;
    await petitions.doc(petitionId).update({
      data: {
        base: { signatures: 1, until: tomorrow },
        live: { signatures: 1, at: tomorrow, leaseUntil: tomorrow },
      },
    });
    expect((await shown()).signatures).toBe(1);
    await town.runTimers();
    await until('the right count', async () => (await shown()).signatures === CROWD);
    await until('administrators to be told', async () => {
      await town.runTimers();
      const { notices } = await town.done<{ notices: { kind: string }[] }>(DESK, 'notice.list');
      return notices.some(({ kind }) => kind === 'count-trouble');
    });
    // Signatures lie in the day they were given on, and nothing is left to repair.
    const { byDay } = await shown();
    expect(byDay.reduce((sum, { signatures }) => sum + signatures, 0)).toBe(CROWD);
  });

  it('opened the duties of its thresholds once each', async () => {
    const { thresholds, steps } = await shown();
    expect(thresholds.map(({ id, reachedAt }) => [id, reachedAt !== null])).toEqual([
      ['shown', true],
      ['bureau', true],
      ['office', true],
    ]);
    expect(steps).not.toContain('answer');
  });

  it('is answered, and everybody who asked is told of it, once in the inbox and once in the chat', async () => {
    await town.done(LEADER, 'petition.answer', { petitionId, text: '明年动工。' });
    const pushed = async () =>
      (await town.api.get<(PushedMessage & { person: string })[]>('/messages')).filter(
        ({ person, title, page }) =>
          person.startsWith('crowd-') && title === '倡议答复通知' && page.includes(petitionId),
      );
    for (let run = 0; (await pushed()).length < CROWD; run += 1) {
      expect(run).toBeLessThan(RUNS_MAX);
      await town.runTimers();
    }
    await town.runTimers();
    const people = (await pushed()).map(({ person }) => person);
    expect([people.length, new Set(people).size]).toEqual([CROWD, CROWD]);
    const notices = cloud.database().collection('notices');
    const answered = notices.where({ kind: 'petition-answered', subject: `petition:${petitionId}` });
    // Besides the signers its author; who has answered knows it.
    expect(await answered.count()).toMatchObject({ total: CROWD + 1 });
  });

  it('counts what is valid and loses nobody, whatever meets: signing, withdrawing, taking out, putting back, each cut off', async () => {
    let walks = 0;
    const property = fc.asyncProperty(moves, async (walk) => {
      walks += 1;
      const signatures = new SignatureWalk(`walk-${walks}`);
      await signatures.go(walk);
      await signatures.carryOn();
      const { counted, valid, saidOut, out, wrong } = await signatures.outcome();
      expect({ counted, saidOut, wrong }).toEqual({ counted: valid, saidOut: out, wrong: [] });
    });
    await fc.assert(property, { numRuns: WALKS });
  });
});
