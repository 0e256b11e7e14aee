import { dayOf, dayWords } from '#types/china-time';
import { ROLE_LABELS } from '#types/people/roles';
import type { Caller } from '../platform/action';
import type { Database, Transaction } from '../platform/cloud';
import { idFrom } from '../platform/ids';
import { Refusal } from '../platform/refusal';
import { inTransaction } from '../platform/transaction';
import { auditDocument, type AuditDocument } from './audit';
import { AUDIT } from './audit-store';
import { invitationId, stateOf } from './invitation';
import { isHeld } from './person';
import type { GrantDocument, GrantedRole, InvitationDocument } from './person-data';

export const GRANTS = 'grants';
/** Administrators that are looked at for one who stays; a town has a handful. */
const ADMINS_MAX = 100;
export const INVITATIONS = 'invitations';

export const grantId = (personKey: string, role: GrantedRole, bureauId: string | null) =>
  idFrom('grant', personKey, role, bureauId ?? '');

/** A role somewhere, as the log says it. */
export interface RoleSaid {
  role: GrantedRole;
  bureauId: string | null;
  /** Of its bureau or community; null: city-wide. */
  scopeName: string | null;
}

/** A role somewhere in both languages, after what was done with it. */
export const roleWords = ({ role, scopeName }: RoleSaid, done: { zh: string; en: string }) => ({
  words: `${done.zh}：${ROLE_LABELS[role].zh}（${scopeName ?? '全市'}）`,
  wordsEn: `${done.en}: ${ROLE_LABELS[role].en} (${scopeName ?? 'city-wide'})`,
});

/** Until when, where it ends. */
function untilWords(until: number | null): { zh: string; en: string } {
  if (until === null) return { zh: '', en: '' };
  const { zh, en } = dayWords(dayOf(until - 1));
  return { zh: `，到 ${zh}为止`, en: `, until ${en}` };
}

/** The person takes what the code gives: the role, the mark that it is used and the log's line, or none of them. */
export async function redeem(
  database: Database,
  caller: Caller,
  code: string,
  now: number,
  scopeName: (bureauId: string | null) => string | null,
): Promise<InvitationDocument> {
  const _id = invitationId(code);
  return inTransaction(database, async (transaction) => {
    const document = transaction.collection<InvitationDocument>(INVITATIONS).doc(_id);
    const { data: invitation } = await document.get();
    if (!invitation) throw new Refusal('invitation.unknown');
    // The answer to the first time was lost on the way.
    if (invitation.usedBy === caller.key) return invitation;
    const state = stateOf(invitation, now);
    if (state !== 'open') throw new Refusal(`invitation.${state}`);
    const { role, bureauId } = invitation;
    await addGrant(transaction, caller, { role, bureauId }, now);
    await document.update({ data: { usedBy: caller.key, usedAt: now } });
    const said = { role, bureauId, scopeName: scopeName(bureauId) };
    await addLine(transaction, `${_id}:used`, {
      what: 'grant.given',
      actorKey: invitation.invitedBy,
      whomKey: caller.key,
      subject: `role:${role}`,
      ...roleWords(said, { zh: '凭邀请码领取', en: 'Taken with an invitation' }),
      why: invitation.note,
      at: now,
    });
    return { ...invitation, usedBy: caller.key, usedAt: now };
  });
}

async function addGrant(
  transaction: Transaction,
  { key: personKey, openid }: Pick<Caller, 'key' | 'openid'>,
  { role, bureauId, until = null }: { role: GrantedRole; bureauId: string | null; until?: number | null },
  grantedAt: number,
): Promise<void> {
  const grants = transaction.collection<GrantDocument>(GRANTS);
  const _id = grantId(personKey, role, bureauId);
  const { data: held } = await grants.doc(_id).get();
  // Held as long as this or longer; one that has run out, or runs out earlier, is taken anew.
  if (held && isHeld(held, grantedAt) && !lastsLonger(until, held.until ?? null)) {
    throw new Refusal('grant.held');
  }
  await grants.doc(_id).set({ data: { personKey, openid, role, bureauId, grantedAt, until } });
}

const lastsLonger = (until: number | null, than: number | null): boolean =>
  than !== null && (until === null || until > than);

export interface Gift extends RoleSaid {
  until: number | null;
  why: string;
}

/** An administrator gives a role to somebody who is here already, for a time or for good. */
export async function give(
  database: Database,
  caller: Caller,
  whom: Pick<Caller, 'key' | 'openid'>,
  gift: Gift,
  now: number,
): Promise<void> {
  const { role, bureauId, until, why } = gift;
  const _id = grantId(whom.key, role, bureauId);
  const said = roleWords(gift, { zh: '给予', en: 'Given' });
  const end = untilWords(until);
  await inTransaction(database, async (transaction) => {
    const { data: held } = await transaction.collection<GrantDocument>(GRANTS).doc(_id).get();
    // Sent twice is given once.
    if (held && isHeld(held, now) && (held.until ?? null) === until) return;
    await addGrant(transaction, whom, { role, bureauId, until }, now);
    await addLine(transaction, `${_id}:given:${now}`, {
      what: 'grant.given',
      actorKey: caller.key,
      whomKey: whom.key,
      subject: `role:${role}`,
      words: said.words + end.zh,
      wordsEn: said.wordsEn + end.en,
      why,
      at: now,
    });
  });
}

/** Enrolling for oneself; enrolled already, nothing changes. */
export async function enrol(database: Database, caller: Caller, now: number): Promise<void> {
  const role = 'volunteer';
  await inTransaction(database, async (transaction) => {
    await addGrant(transaction, caller, { role, bureauId: null }, now);
    await addLine(transaction, `${caller.key}:enrolled:${now}`, {
      what: 'grant.enrolled',
      actorKey: caller.key,
      whomKey: caller.key,
      subject: `role:${role}`,
      words: `自己报名：${ROLE_LABELS[role].zh}`,
      wordsEn: `Enrolled: ${ROLE_LABELS[role].en}`,
      why: '',
      at: now,
    });
  }).catch((error: unknown) => {
    if (!(error instanceof Refusal && error.code === 'grant.held')) throw error;
  });
}

const GIVEN_UP = { zh: '自己退出', en: 'Given up' };
const TAKEN_AWAY = { zh: '收回', en: 'Taken away' };

export interface Withdrawal extends RoleSaid {
  personKey: string;
  why: string;
}

/**
 * Takes a role away. Where it is an administrator's, another administrator must be left: the withdrawal writes on that
 * other grant too (`vouchedAt`), so that two administrators who withdraw one another at once cannot both succeed.
 */
export async function withdraw(
  database: Database,
  caller: Caller,
  withdrawal: Withdrawal,
  now: number,
  witness: string | null,
): Promise<void> {
  const { personKey, role, bureauId, why } = withdrawal;
  const _id = grantId(personKey, role, bureauId);
  await inTransaction(database, async (transaction) => {
    const grants = transaction.collection<GrantDocument>(GRANTS);
    const { data: grant } = await grants.doc(_id).get();
    if (!grant) throw new Refusal('grant.not-held');
    if (witness !== null) {
      if (!(await grants.doc(witness).get()).data) throw new Refusal('grant.last-admin');
      await grants.doc(witness).update({ data: { vouchedAt: now } });
    }
    await grants.doc(_id).remove();
    const done = caller.key === personKey ? GIVEN_UP : TAKEN_AWAY;
    await addLine(transaction, `${_id}:${grant.grantedAt}`, {
      what: 'grant.withdrawn',
      actorKey: caller.key,
      whomKey: personKey,
      subject: `role:${role}`,
      ...roleWords(withdrawal, done),
      why,
      at: now,
    });
  });
}

/** The grant of an administrator besides this person; null where there is none. */
export async function otherAdmin(database: Database, personKey: string, now: number): Promise<string | null> {
  const { data } = await database
    .collection<GrantDocument>(GRANTS)
    .where({ bureauId: null, role: 'admin' })
    .limit(ADMINS_MAX)
    .get();
  return data.find((grant) => grant.personKey !== personKey && isHeld(grant, now))?._id ?? null;
}

async function addLine(
  transaction: Transaction,
  cause: string,
  entry: Parameters<typeof auditDocument>[0],
): Promise<void> {
  await transaction.collection<AuditDocument>(AUDIT).add({ data: auditDocument(entry, cause) });
}
