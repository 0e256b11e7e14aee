import fc from 'fast-check';
import cloud from 'wx-server-sdk';
import type { Database } from '../../cloudfunctions/src/platform/cloud';
import { carryBack, carryOut, invalidationsOf } from '../../cloudfunctions/src/petitions/invalidate';
import { UNFINISHED, type InvalidationDocument } from '../../cloudfunctions/src/petitions/invalidation';
import type { SignatureDocument } from '../../cloudfunctions/src/petitions/signature';
import {
  addSignature,
  changesOf,
  countedIn,
  signAgain,
  signatureId,
  signaturesOf,
  withdrawSignature,
} from '../../cloudfunctions/src/petitions/signature-store';
import { stoppedDatabase } from './stopped-database';

/** Where a function that takes out or puts back stops: it is gone for good, or others come in between. */
type Stop = { after: number; meanwhile: readonly Move[] | 'gone' } | null;
export type Move = { does: 'sign' | 'withdraw'; who: number } | { does: 'take' | 'put-back'; stop: Stop };

const PEOPLE = 4;
/** More than the requests of taking out and of putting back. */
const REQUESTS_MAX = 12;
const ALL = { after: 0, until: Number.MAX_SAFE_INTEGER };
/** So that the town's own clock never thinks that one was left behind. */
const NEVER_LEFT = Number.MAX_SAFE_INTEGER;

const person = fc.record({
  does: fc.constantFrom('sign' as const, 'withdraw' as const),
  who: fc.nat(PEOPLE - 1),
});
const office = (stop: fc.Arbitrary<Stop>) =>
  fc.record({ does: fc.constantFrom('take' as const, 'put-back' as const), stop });
const simple = fc.oneof({ weight: 3, arbitrary: person }, office(fc.constant(null)));
const stopped: fc.Arbitrary<Stop> = fc.record({
  after: fc.nat(REQUESTS_MAX),
  meanwhile: fc.oneof(
    fc.constant('gone' as const),
    fc.array(simple, { minLength: 1, maxLength: 4 }) as fc.Arbitrary<Move[]>,
  ),
});
/** What people and the office do with one petition's signatures. */
export const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: person }, office(fc.option(stopped, { nil: null }))),
  { minLength: 4, maxLength: 14 },
);

class Gone extends Error {}

/** One petition's signatures, by the product's own store: what comes of moves, whatever is cut off and taken up again. */
export class SignatureWalk {
  private readonly database = cloud.database({ throwOnNotFound: false } as object) as unknown as Database;
  private readonly wants = new Map<number, boolean>();
  private time = Date.now();

  constructor(private readonly petitionId: string) {}

  async go(walk: readonly Move[]): Promise<void> {
    for (const move of walk) await this.move(move);
  }

  /** What the clock does with those that were left behind. */
  async carryOn(): Promise<void> {
    const { command } = this.database;
    const { data } = await invalidationsOf(this.database)
      .where({ petitionId: this.petitionId, state: command.in(UNFINISHED) })
      .get();
    for (const one of data) await this.carry(one, null);
  }

  /** The count, what it stands for, and whether everybody's signature is as they left it. */
  async outcome(): Promise<{
    counted: number;
    valid: number;
    saidOut: number;
    out: number;
    wrong: string[];
  }> {
    const { petitionId, database } = this;
    const [{ data: signatures }, { data: sets }, { data: changes }, counted] = await Promise.all([
      signaturesOf(database).where({ petitionId }).get(),
      invalidationsOf(database).where({ petitionId }).get(),
      changesOf(database).where({ petitionId }).limit(1_000).get(),
      countedIn(database, petitionId, ALL),
    ]);
    const standing = new Set(sets.filter(({ state }) => state === 'taken').map(({ _id }) => _id));
    const wrong = [...this.wants].flatMap(([who, wanted]) => {
      const one = signatures.find(({ personKey }) => personKey === String(who));
      const isOut = one?.state === 'invalid' && standing.has(one.invalidationId ?? '');
      const given = one?.state === 'valid' || (isOut && !one.gone);
      const taken = one === undefined || one.state === 'withdrawn' || (isOut && one.gone);
      return (wanted ? given : taken) ? [] : [`${who} wants ${wanted}, but it is ${JSON.stringify(one)}`];
    });
    const number = (state: SignatureDocument['state']) =>
      signatures.filter((one) => one.state === state).length;
    const said = changes
      .filter(({ why }) => why === 'invalidated' || why === 'restored')
      .reduce((sum, { delta }) => sum - delta, 0);
    return { counted, valid: number('valid'), saidOut: said, out: number('invalid'), wrong };
  }

  private async move(move: Move): Promise<void> {
    if ('who' in move) await (move.does === 'sign' ? this.sign(move.who) : this.withdraw(move.who));
    else await (move.does === 'take' ? this.take(move.stop) : this.putBack(move.stop));
  }

  private async sign(who: number): Promise<void> {
    this.wants.set(who, true);
    const at = this.tick();
    const signature: SignatureDocument = {
      ...{ _id: signatureId(this.petitionId, String(who)), petitionId: this.petitionId },
      ...{ personKey: String(who), state: 'valid', signedAt: at, day: '2026-11-27', textVersion: 1 },
      ...{ community: null, words: '', wordsState: 'none', name: null, tellMe: false, source: '' },
      ...{ invalidationId: null, restorationId: null, gone: false },
    };
    if (!(await addSignature(this.database, signature))) {
      await signAgain(this.database, signature, at, String(at));
    }
  }

  private async withdraw(who: number): Promise<void> {
    if (this.wants.has(who)) this.wants.set(who, false);
    const at = this.tick();
    await withdrawSignature(this.database, this.petitionId, String(who), at, String(at));
  }

  private async take(stop: Stop): Promise<void> {
    const at = this.tick();
    const set: InvalidationDocument = {
      ...{ _id: `${this.petitionId}-${at}`, petitionId: this.petitionId, source: null, from: 0, until: at },
      ...{ state: 'taking', signatures: 0, reason: '', byKey: '', at: NEVER_LEFT, flagId: null },
      ...{ restoredAt: null, restoredBecause: '', restoredByKey: null },
    };
    await invalidationsOf(this.database).add({ data: set });
    await this.carry(set, stop);
  }

  /** The last that stands; not while another is being put back, as `signature.restore` has it. */
  private async putBack(stop: Stop): Promise<void> {
    const { petitionId } = this;
    const of = invalidationsOf(this.database);
    if ((await of.where({ petitionId, state: 'restoring' }).count()).total > 0) return;
    const { data } = await of.where({ petitionId, state: 'taken' }).orderBy('_id', 'desc').limit(1).get();
    const [set] = data;
    if (!set) return;
    await of.where({ _id: set._id, state: 'taken' }).update({ data: { state: 'restoring' } });
    await this.carry({ ...set, state: 'restoring' }, stop);
  }

  private async carry(set: InvalidationDocument, stop: Stop): Promise<void> {
    let left = stop?.after ?? Number.POSITIVE_INFINITY;
    const before = async () => {
      left -= 1;
      if (!stop || left >= 0) return;
      if (stop.meanwhile === 'gone') throw new Gone();
      if (left === -1) await this.go(stop.meanwhile);
    };
    const parts = {
      database: stoppedDatabase(this.database, before),
      clock: { now: () => this.tick() },
      recordAudit: () => Promise.resolve(),
    };
    try {
      await (set.state === 'restoring' ? carryBack : carryOut)(parts, set);
    } catch (error) {
      if (!(error instanceof Gone)) throw error;
    }
  }

  private tick(): number {
    this.time += 1;
    return this.time;
  }
}
