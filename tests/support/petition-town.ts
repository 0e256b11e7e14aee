import type { PetitionShown } from '../../types/petitions/petition';
import type { Town } from './town';
import { until } from './until';

/** The campaign office, which also administrates. */
export const DESK = 'he-jing';
export const AUTHOR = 'wang-guilan';
/** Of the bureau that is named. */
export const LEADER = 'liu-wenhua';

const TEXT = {
  title: '给老旧小区的楼道装上声控灯',
  ask: '请气象局牵头，今年内给三个老旧小区的楼道装声控灯。',
  reasons: '楼道夜里没有灯，老人上下楼摔过跤。',
  bureauId: 'weather',
  photos: [],
  collectingDays: 60,
  showName: true,
};

/** What journeys about petitions do over and over. */
export class PetitionTown {
  constructor(readonly town: Town) {}

  drafted(change: object = {}): Promise<{ petitionId: string }> {
    return this.town.done<{ petitionId: string }>(AUTHOR, 'petition.draft', { ...TEXT, ...change });
  }

  /** Published. */
  async opened(change: object = {}): Promise<string> {
    const { petitionId } = await this.drafted(change);
    await this.town.done(AUTHOR, 'petition.submit', { petitionId });
    await this.town.done(DESK, 'petition.moderate', { petitionId, publish: true, words: '' });
    return petitionId;
  }

  async shown(person: string, petitionId: string): Promise<PetitionShown> {
    return (await this.town.done<{ petition: PetitionShown }>(person, 'petition.open', { petitionId }))
      .petition;
  }

  sign(person: string, petitionId: string, more: object = {}): Promise<{ about: number }> {
    return this.town.done(person, 'petition.sign', { petitionId, textVersion: 1, ...more });
  }

  counted(petitionId: string, signatures: number): Promise<PetitionShown> {
    return until(`${signatures} signatures counted`, async () => {
      const petition = await this.shown(AUTHOR, petitionId);
      return petition.signatures === signatures ? petition : undefined;
    });
  }

  /** What came to somebody's chat about it: which message, and its state or who has answered. */
  async pushedTo(person: string, petitionId: string): Promise<string[]> {
    return (await this.town.messages(person))
      .filter(({ page }) => page.includes(petitionId))
      .map(({ title, data }) => `${title} ${(data['phrase4'] ?? data['phrase2'] ?? data['thing2'])?.value}`);
  }
}
