import { handlersOf, holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { Town } from './town';
import { until } from './until';

/** A Monday without a holiday near. */
export const MONDAY = Date.parse('2026-12-07T09:00:00+08:00');

export const resident = 'wang-guilan';
export const handler = handlersOf('weather')[0]!.id;
export const leader = holderOf('leader').id;
export const dispatcher = holderOf('dispatcher').id;
export const inspector = holderOf('inspector').id;
export const spot = ZONES[0]!.inside;

/** A town whose cases are moved along by the people of the weather bureau, on a clock that stands until it is turned. */
export class CaseTown {
  now = MONDAY;

  private constructor(readonly town: Town) {}

  static async open(options: { crowd?: number } = {}): Promise<CaseTown> {
    const cases = new CaseTown(await Town.open(options));
    await cases.town.setClock(new Date(cases.now));
    return cases;
  }

  async turnTo(at: number): Promise<void> {
    this.now = at;
    await this.town.setClock(new Date(at));
    await this.town.runTimers();
  }

  async report(reportId: string, person = dispatcher) {
    return (await this.town.open(person, reportId)).report;
  }

  async steps(reportId: string): Promise<string[]> {
    return (await this.town.open(dispatcher, reportId)).timeline.map(({ step }) => step);
  }

  async finish(reportId: string): Promise<void> {
    await this.town.done(handler, 'report.start', { reportId });
    const photos = [await this.town.photo(handler, 'rubbish', 'after')];
    await this.town.done(handler, 'report.finish', { reportId, note: '清理完毕。', photos });
  }

  async verify(reportId: string, passed: boolean): Promise<void> {
    const note = passed ? '干净。' : '墙角还有。';
    await this.town.done(inspector, 'report.verify', { reportId, passed, note });
  }

  async closed(): Promise<string> {
    const { reportId } = await this.town.file(resident, spot);
    await this.finish(reportId);
    await this.verify(reportId, true);
    return reportId;
  }

  /** Until this person has a notice with these words about the case. */
  async told(person: string, reportId: string, words: string): Promise<void> {
    await until(`«${words}» for ${person}`, async () =>
      (await this.town.notices(person, reportId)).some(({ title }) => title.includes(words)),
    );
  }
}
