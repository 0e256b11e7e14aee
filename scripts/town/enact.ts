import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPosition } from './ground';
import { handlersOf, holderOf, leaderOf } from './people';
import { PICTURE_VARIETIES, pictureName, SAMPLES_DIR } from './pictures/samples';
import type { Life } from './lives';
import type { Moment } from './steps';
import { Refused, type TownApi } from './town-api';

interface Filed {
  reportId: string;
  bureauId: string | null;
}

export interface Cast {
  api: TownApi;
  /** By the life's index. */
  reports: Map<number, Filed>;
}

/** The desk gives what lies outside all zones to whoever is nearest. */
const DESK_CHOICE = 'urban-management';

/** Two working days more. */
const MORE_HOURS = 16;

/** A suspended case is planned for three weeks later. */
const PLAN_MS = 21 * 24 * 3_600_000;

async function picture({ api }: Cast, person: string, life: Life, state: 'before' | 'after', nth: number) {
  const { categoryId } = life.category;
  const name = pictureName(categoryId, life.variety % PICTURE_VARIETIES, state);
  const bytes = readFileSync(join(SAMPLES_DIR, name));
  return api.upload(person, `reports/town/${life.index}-${nth}-${state}.jpg`, bytes);
}

async function file(cast: Cast, life: Life): Promise<void> {
  const { reporter, category, description, spot, address, anonymous } = life;
  const photos = [await picture(cast, reporter, life, 'before', 0)];
  const place = { ...toPosition(spot), address };
  const input = { categoryId: category.categoryId, description, place, photos, anonymous };
  const { reportId, bureauId } = await cast.api.done<Filed>(
    reporter,
    'report.file',
    input,
    `town-${life.index}`,
  );
  cast.reports.set(life.index, { reportId, bureauId });
}

/** Does what a moment says, as the person whose turn it is. A seeding that was broken off may have done it already. */
export async function enact(moment: Moment, cast: Cast): Promise<void> {
  const { life } = moment;
  if (moment.do === 'file') return file(cast, life);
  const report = cast.reports.get(life.index)!;
  const key = `town-${life.index}-${moment.nth}`;
  const act = async (person: string, action: string, input: Record<string, unknown>) => {
    try {
      await cast.api.done(person, action, { reportId: report.reportId, ...input }, key);
    } catch (error) {
      const isDone =
        error instanceof Refused && /moved-on|wrong-state|already-rated|photo-unknown/.test(error.code);
      if (!isDone) throw error;
    }
  };
  const handlers = handlersOf(report.bureauId ?? DESK_CHOICE);
  const handler = handlers[life.index % handlers.length]!.id;
  switch (moment.do) {
    case 'follow':
      return act(moment.by, 'report.follow', {});
    case 'accept':
      return act(holderOf('dispatcher').id, 'report.accept', {});
    case 'dispatch':
      report.bureauId = DESK_CHOICE;
      return act(holderOf('dispatcher').id, 'report.dispatch', { bureauId: DESK_CHOICE });
    case 'withdraw':
      return act(life.reporter, 'report.withdraw', {});
    case 'merge':
      return act(holderOf('dispatcher').id, 'report.merge', {
        intoReportId: cast.reports.get(life.sameAs ?? -1)?.reportId ?? '',
      });
    case 'reject':
      return act(holderOf('dispatcher').id, 'report.reject', { reason: moment.reason });
    case 'return':
      return act(handler, 'report.return', { reason: moment.reason, proposedBureauId: null });
    case 'ask-time':
      return act(handler, 'extension.ask', { reason: moment.reason, hours: MORE_HOURS });
    case 'appeal':
      return act(leaderOf(report.bureauId), 'appeal.file', { reason: moment.reason });
    case 'relapse': {
      const photos = [await picture(cast, moment.by, life, 'before', moment.nth)];
      return act(moment.by, 'report.relapse', { note: moment.note, photos });
    }
    case 'complain':
      return act(moment.by, 'complaint.file', { part: 'report', reason: 'privacy', words: moment.words });
    case 'suspend': {
      const planAt = Math.round(moment.at + PLAN_MS);
      return act(holderOf('dispatcher').id, 'report.suspend', { reason: moment.reason, planAt });
    }
    case 'start':
      return act(handler, 'report.start', {});
    case 'finish': {
      const photos = [await picture(cast, handler, life, 'after', moment.nth)];
      return act(handler, 'report.finish', { note: moment.note, photos });
    }
    case 'verify':
      return act(holderOf('inspector').id, 'report.verify', { passed: moment.passed, note: moment.note });
    case 'rate':
      return act(life.reporter, 'report.rate', { stars: moment.stars, words: moment.words });
  }
}
