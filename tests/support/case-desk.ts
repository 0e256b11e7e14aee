import { toPosition, type Spot } from '../../scripts/town/ground';
import { handlersOf, holderOf, PEOPLE } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { Desk } from './desk';
import { Town, type Filed } from './town';

type Case = Pick<Filed, 'reportId'>;

/** In meters: far enough from one another to be places of their own. */
export const AWAY = 40;
/** A point inside the first zone, where everybody's phone is. */
export const INSIDE = ZONES[0]!.inside;

const leaderOf = (bureauId: string) =>
  PEOPLE.find(({ roles }) => roles.some((held) => held.role === 'leader' && held.bureauId === bureauId));

export const resident = 'wang-guilan';
export const neighbour = 'chen-hao';
export const handler = handlersOf('weather')[0]!.id;
export const leader = leaderOf('weather')!.id;
export const dispatcher = holderOf('dispatcher').id;
export const inspector = holderOf('inspector').id;
/** Of other bureaus, made leaders for the test. */
export const coLeaders = { 'urban-management': 'ma-zhiqiang', housing: 'qian-shufen' };

/** The phones of those who take part in a case, on the desk of one town. */
export class CaseDesk {
  private spots = 0;
  private held = '';

  private constructor(
    readonly town: Town,
    readonly desk: Desk,
  ) {}

  static async open(picturesDir: string): Promise<CaseDesk> {
    const town = await Town.open();
    for (const [bureauId, person] of Object.entries(coLeaders)) {
      if (leaderOf(bureauId)?.id === person) continue;
      const { code } = await town.done<{ code: string }>(dispatcher, 'invitation.create', {
        role: 'leader',
        bureauId,
        days: 7,
        note: '会商',
      });
      await town.done(person, 'invitation.redeem', { code });
    }
    const { longitude, latitude } = toPosition(INSIDE);
    const place = `${longitude},${latitude}`;
    return new CaseDesk(town, await Desk.open({ url: town.url, person: resident, place, picturesDir }));
  }

  async close(): Promise<void> {
    await this.desk.close();
    await this.town.close();
  }

  /** Each a place of its own. */
  nextSpot(): Spot {
    this.spots += 1;
    return [INSIDE[0] + (this.spots % 2) * AWAY, INSIDE[1] + (Math.ceil(this.spots / 2) - 3) * AWAY];
  }

  async at(person: string, page: string): Promise<void> {
    const { desk } = this;
    if (person !== this.held) {
      await desk.switchTo(person);
      await desk.phone.waitFor('本月全城');
    }
    this.held = person;
    await desk.phone.open(page);
  }

  atReport(person: string, { reportId }: Case): Promise<void> {
    return this.at(person, `pages/report/index?reportId=${reportId}`);
  }

  /** A button of the sheet that has come up, where the page below has one of the same name. */
  tapInSheet(word: string): Promise<void> {
    return this.desk.phone.tap(`[role="dialog"] [aria-label="${word}"]`);
  }

  /** A step behind "more". */
  async more(step: string): Promise<void> {
    await this.desk.phone.tap('更多');
    await this.desk.phone.tap(step);
  }

  async takePhoto(categoryId: string, state: 'before' | 'after' = 'before'): Promise<void> {
    await this.desk.phone.tap('拍照');
    await this.desk.phone.choosePictures(this.town.photoFile(categoryId, state));
    await this.desk.untilUploaded();
  }

  async report({ reportId }: Case) {
    return (await this.town.open(dispatcher, reportId)).report;
  }

  file(spot = this.nextSpot()): Promise<Filed> {
    return this.town.file(resident, spot);
  }

  async finish({ reportId }: Case, note = '清理完毕。'): Promise<void> {
    await this.town.done(handler, 'report.start', { reportId });
    const photos = [await this.town.photo(handler, 'rubbish', 'after')];
    await this.town.done(handler, 'report.finish', { reportId, note, photos });
  }

  async closed(address: string, categoryId = 'rubbish', spot = this.nextSpot()): Promise<Filed> {
    const place = { ...toPosition(spot), address };
    const filed = await this.town.file(resident, INSIDE, { place, categoryId });
    await this.finish(filed);
    await this.town.done(inspector, 'report.verify', { reportId: filed.reportId, passed: true, note: '' });
    return filed;
  }
}
