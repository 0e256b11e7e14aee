import type { OrderEvent } from '#types/campaign/events';
import { TELL_ROW, type TellOrder } from '#types/notices/tell-order';
import { AUDIT_ROW, type AuditEntry } from '#types/people/audit';
import type { PetitionEvent } from '#types/petitions/events';
import type { HoursCredit, TaskEvent } from '#types/tasks/events';
import type { ReportEvent } from '#types/reports/events';
import type { CampaignServices } from './campaign/campaign-services';
import { ORDER_EVENT_ROW } from './campaign/order-rows';
import { CAMPAIGN_PERSONAL_DATA } from './campaign/personal-data';
import type { FigureServices } from './figures/figure-services';
import { employeeChannel } from './notices/employee-channel';
import type { NoticeServices } from './notices/notice-services';
import { NOTICE_PERSONAL_DATA } from './notices/personal-data';
import { subscribeChannel } from './notices/subscribe-channel';
import { tellSlice } from './notices/tell';
import { tellAboutPetition } from './notices/tell-petition';
import { tellAboutTask } from './notices/tell-task';
import { tellAboutReport } from './notices/tell-report';
import { tellAboutOrder } from './notices/tell-supervision';
import { TemplateStore } from './notices/template-store';
import { WEBHOOK_ROW, webhookChannel, type WebhookPost } from './notices/webhook-channel';
import { recordAudit } from './people/audit-store';
import { agreesTo } from './people/consent-store';
import { onDutyOf } from './people/duty-store';
import { beginningWith, namesOf, personById, staffOf } from './people/people-found';
import { depart, DEPARTURE_ROW } from './people/departure';
import type { PeopleServices } from './people/people-services';
import { PEOPLE_PERSONAL_DATA } from './people/personal-data';
import { volunteersOf } from './people/volunteers-of';
import { holders, recipients } from './people/person-store';
import { answerPhotoJudged } from './petitions/answer-photos';
import { OpenPetitions } from './petitions/open-petitions';
import type { PetitionServices } from './petitions/petition-services';
import { SourceWatch } from './petitions/source-watch';
import { lateModeration } from './petitions/petition-store';
import { takeDownVoice } from './petitions/take-down';
import { ANSWER_PHOTOS_ROW, PETITION_EVENT_ROW, type AnswerPhotos } from './petitions/petition-rows';
import { PETITION_PERSONAL_DATA } from './petitions/personal-data';
import { lateSignerWords, signersToTell } from './petitions/signature-store';
import { PLACE_PERSONAL_DATA } from './places/personal-data';
import type { PlaceServices } from './places/place-services';
import { TownStore } from './places/town-store';
import { httpsPost } from './platform/https-post';
import type { OutboxHandlers } from './platform/outbox';
import { cloudOwnFiles } from './platform/own-files';
import type { Leaving, PersonalData } from './platform/personal-data';
import { openServices } from './platform/services';
import { caseForTask } from './reports/case-for-task';
import { caseHistories } from './reports/case-history';
import { lateComplaints, settleComplaints } from './reports/complaint-store';
import { followed, followersOf, followInstead } from './reports/follow-store';
import { lateReviews } from './reports/late-reviews';
import { askAboutPhotos } from './reports/photo-verdicts';
import { cleanPhotos, proofUsedBefore } from './reports/photos/proof-photos';
import { readPhotos } from './reports/photos/read-photos';
import {
  EVENT_ROW,
  FOLLOWED_ROW,
  MERGED_ROW,
  RECHECK_ROW,
  RECHECKED_ROW,
  PHOTOS_ROW,
  SETTLED_ROW,
  type Followed,
  type MergedReport,
  type PhotosToJudge,
  type Rechecked,
  type Settled,
} from './reports/report-events';
import { REPORT_PERSONAL_DATA } from './reports/personal-data';
import { lookedAt } from './reports/looked-at';
import { MonthFigures } from './reports/report-figures';
import { alignRechecks, markRecheck } from './reports/recheck-store';
import { droppedFromRounds, outOfRound, placesToWalk, putInRound, spotsToWalk } from './reports/rounds';
import { cardsOf } from './reports/report-lists';
import type { ScreeningServices } from './reports/jobs/screen-again';
import { takeDownReports, UNNAME_ROW, unnameReports, type Unnaming } from './reports/unname-reports';
import type { ScreenServices } from './screens/screen-services';
import { briefPhotoJudged } from './tasks/brief-photos';
import { flagPhotoUsed } from './tasks/photos-used';
import { TASK_PERSONAL_DATA } from './tasks/personal-data';
import { roundMade, roundOver, spotVerdict } from './tasks/rounds';
import { claimLeft, claimMade, taskChanged } from './tasks/seating';
import { placeOf } from './tasks/task';
import {
  BRIEF_PHOTOS_ROW,
  CLAIM_LEFT_ROW,
  CLAIM_MADE_ROW,
  HOURS_ROW,
  PROOF_PHOTOS_ROW,
  ROUND_MADE_ROW,
  ROUND_OVER_ROW,
  SEAT_FREED_ROW,
  SEAT_NAMED_ROW,
  TASK_CHANGED_ROW,
  TASK_EVENT_ROW,
  TEAM_CLAIMED_ROW,
  type BriefPhotos,
  type LineChange,
  type ProofPhotos,
  type RoundOrder,
} from './tasks/task-rows';
import {
  seatFreed,
  seatNamed,
  teamClaimed,
  type SeatFreed,
  type SeatNamed,
  type TeamClaimed,
} from './tasks/team-seats';
import type { TaskServices } from './tasks/task-services';
import { getTask } from './tasks/task-store';
import { HOURS_PERSONAL_DATA } from './tasks/hours-personal-data';
import type { HoursServices } from './tasks/hours-services';
import { creditHours } from './tasks/hours-store';
import { Leaderboard } from './tasks/leaderboard';

export type AllServices = ScreeningServices &
  PlaceServices &
  PeopleServices &
  NoticeServices &
  FigureServices &
  PetitionServices &
  TaskServices &
  HoursServices &
  CampaignServices &
  ScreenServices & {
    /** For every area, by its own `<area>-services.ts`: one line in the audit log, once per cause. */
    recordAudit(entry: AuditEntry, cause: string): Promise<void>;
  };

/** Collections whose documents carry outbox rows (platform/carried-rows.ts): each with an index on `outboxAt`. */
const CARRIERS = ['reports', 'report_follows', 'complaints', 'petitions', 'orders', 'tasks', 'claims'];

/** What every area keeps about people. People themselves come last: while they are there, a departure is not over. */
export const PERSONAL_DATA: readonly PersonalData[] = [
  ...REPORT_PERSONAL_DATA,
  ...NOTICE_PERSONAL_DATA,
  ...PETITION_PERSONAL_DATA,
  ...TASK_PERSONAL_DATA,
  ...HOURS_PERSONAL_DATA,
  ...CAMPAIGN_PERSONAL_DATA,
  ...PLACE_PERSONAL_DATA,
  ...PEOPLE_PERSONAL_DATA,
];

/** Where the areas meet: each gets what it asked for, and the outbox knows who does what. Once per instance. */
export function openAllServices(): AllServices {
  const handlers: OutboxHandlers = {};
  const shell = openServices(handlers, CARRIERS);
  const { database, clock, settings } = shell;
  const outside = { ...shell, httpsPost: httpsPost(settings.webhookHosts) };
  const townStore = new TownStore(database, clock);
  const services: AllServices = {
    ...outside,
    townStore,
    monthFigures: new MonthFigures(database, clock),
    ownFiles: cloudOwnFiles(shell.cloud),
    people: {
      holders: (roles, bureauIds) => holders(database, roles, bureauIds, clock.now()),
      recipients: (keys) => recipients(database, keys),
      onDuty: async (bureauId, staff) =>
        onDutyOf(database, (await townStore.town()).calendar, bureauId, staff, clock.now()),
      staffOf: (bureauId) => staffOf(database, bureauId, clock.now()),
      named: (keys) => namesOf(database, keys),
      withId: async (personId) => {
        const { _id, nickname } = await personById(database, personId);
        return { key: _id, personId, nickname };
      },
      beginning: (words) => beginningWith(database, words),
    },
    cases: {
      ...caseHistories(database),
      forTask: (caller, reportId) => caseForTask(database, caller, reportId),
      cards: (caller, reportIds) => cardsOf(database, caller, clock.now(), reportIds),
    },
    rounds: {
      placesToWalk: (now) => placesToWalk(database, now),
      spotsToWalk: (place, now, most) => spotsToWalk(database, place, now, most),
      putInRound: (roundId, recheckIds) => putInRound(database, roundId, recheckIds),
      outOfRound: (roundId) => outOfRound(database, roundId),
      lookedAt: (spots) => lookedAt(database, spots),
    },
    photoJudged: {
      task: (taskId, fileID, verdict) => briefPhotoJudged(shell, taskId, fileID, verdict),
      petition: (petitionId, fileID, verdict) => answerPhotoJudged(database, petitionId, fileID, verdict),
    },
    personalData: PERSONAL_DATA,
    takeDown: {
      public: (personKey) => takeDownReports(shell, personKey),
      voice: (personKey) => takeDownVoice(database, personKey, clock.now()),
    },
    openPetitions: new OpenPetitions(database),
    leaderboard: new Leaderboard(database),
    groups: {
      'petition-signers': (petitionId, after) => signersToTell(database, petitionId, after),
      'zone-volunteers': async (zoneId, after) => {
        const zone = (await townStore.town()).zone(zoneId);
        return volunteersOf(database, zone ? [zone] : [], after, clock.now());
      },
      'volunteers-near-task': async (taskId, after) => {
        const [town, task] = await Promise.all([townStore.town(), getTask(database, taskId)]);
        return volunteersOf(database, task ? town.zonesNear(placeOf(task)) : [], after, clock.now());
      },
    },
    templates: new TemplateStore(database, clock, settings.templates),
    channels: {
      subscribe: subscribeChannel(shell),
      employee: employeeChannel(outside, process.env['WECHAT_APP_SECRET'] ?? ''),
      webhook: webhookChannel(outside),
    },
    names: {
      categoryInEnglish: async (name) => {
        const { allCategories } = await townStore.town();
        return allCategories.find((category) => category.name === name)?.nameEn ?? null;
      },
      bureaus: async () => {
        const { bureaus } = await townStore.town();
        return bureaus.map(({ _id, name }) => ({ bureauId: _id, name }));
      },
    },
    agreesTo: (personKey, kind) => agreesTo(database, personKey, kind),
    sourceWatch: new SourceWatch(),
    followersOf: (reportId) => followersOf(database, reportId),
    lateModeration: {
      petitions: (after, now) => lateModeration(database, after, now),
      complaints: (after, now) => lateComplaints(database, after, now),
      reviews: (after, now) => lateReviews(database, after, now),
      'signer-words': (after, now) => lateSignerWords(database, after, now),
    },
    recordAudit: (entry, cause) => recordAudit(database, entry, cause),
    answerableFor: async (zoneId) => (await townStore.town()).answerableKeys(zoneId),
  };
  handlers[EVENT_ROW] = (event: ReportEvent, rowId, inCall) =>
    tellAboutReport(services, event, rowId, inCall);
  handlers[PETITION_EVENT_ROW] = (event: PetitionEvent, rowId, inCall) =>
    tellAboutPetition(services, event, rowId, inCall);
  handlers[ORDER_EVENT_ROW] = (event: OrderEvent, rowId, inCall) =>
    tellAboutOrder(services, event, rowId, inCall);
  handlers[TASK_EVENT_ROW] = (event: TaskEvent, rowId, inCall) =>
    tellAboutTask(services, event, rowId, inCall);
  handlers[TELL_ROW] = (order: TellOrder, _, inCall) => tellSlice(services, order, inCall);
  handlers[WEBHOOK_ROW] = ({ bureauId, post }: WebhookPost) => services.channels.webhook.post(bureauId, post);
  handlers[DEPARTURE_ROW] = (leaving: Leaving) => depart(services, leaving);
  handlers[AUDIT_ROW] = (entry: AuditEntry, rowId) => recordAudit(database, entry, rowId);
  handlers[TEAM_CLAIMED_ROW] = (claimed: TeamClaimed) => teamClaimed(services, claimed);
  handlers[SEAT_NAMED_ROW] = (named: SeatNamed) => seatNamed(services, named);
  handlers[SEAT_FREED_ROW] = (freed: SeatFreed) => seatFreed(services, freed);
  handlers[HOURS_ROW] = (credit: HoursCredit) => creditHours(database, credit);
  handlers[PHOTOS_ROW] = async (photos: PhotosToJudge) => {
    // WeChat fetches the picture as it was sent; only then is it written anew.
    await askAboutPhotos(services, { reportId: photos.reportId }, photos);
    await readPhotos(services, photos);
  };
  handlers[BRIEF_PHOTOS_ROW] = async (photos: BriefPhotos) => {
    await askAboutPhotos(services, { taskId: photos.taskId }, photos);
    await cleanPhotos(services, photos.fileIDs);
  };
  handlers[ANSWER_PHOTOS_ROW] = async (photos: AnswerPhotos) => {
    await askAboutPhotos(services, { petitionId: photos.petitionId }, photos);
    await cleanPhotos(services, photos.fileIDs);
  };
  handlers[PROOF_PHOTOS_ROW] = async ({ claimId, fileIDs }: ProofPhotos) => {
    if (await proofUsedBefore(services, claimId, fileIDs)) await flagPhotoUsed(services, claimId);
  };
  handlers[RECHECK_ROW] = async ({ reportId }: { reportId: string }) => {
    const { rules } = await townStore.town();
    await alignRechecks(database, reportId, rules.recheckDays, clock.now());
    for (const recheckId of await droppedFromRounds(database, reportId)) {
      await spotVerdict(services, { recheckId, verdict: 'dropped', personKey: null });
    }
  };
  handlers[RECHECKED_ROW] = async (rechecked: Rechecked) => {
    await markRecheck(database, rechecked);
    await spotVerdict(services, { ...rechecked, verdict: rechecked.state });
  };
  handlers[UNNAME_ROW] = (unnaming: Unnaming) => unnameReports(services, unnaming);
  handlers[FOLLOWED_ROW] = (follow: Followed) => followed(database, follow);
  handlers[SETTLED_ROW] = (settled: Settled) => settleComplaints(database, settled);
  handlers[MERGED_ROW] = (merged: MergedReport) => followInstead(database, merged, clock.now());
  handlers[CLAIM_MADE_ROW] = (change: LineChange) => claimMade(services, change);
  handlers[CLAIM_LEFT_ROW] = (change: LineChange) => claimLeft(services, change);
  handlers[TASK_CHANGED_ROW] = (order: { taskId: string }) => taskChanged(services, order);
  handlers[ROUND_MADE_ROW] = (order: RoundOrder) => roundMade(services, order);
  handlers[ROUND_OVER_ROW] = (order: RoundOrder) => roundOver(services, order);
  return services;
}
