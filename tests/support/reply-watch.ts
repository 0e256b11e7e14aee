import { personKeyOf } from '../../cloudfunctions/src/platform/ids';
import { PEOPLE } from '../../scripts/town/people';
import type { ApiReply } from '../../scripts/town/town-api';
import { crowdOpenid } from './server';

interface AnonymousReport {
  by: string;
  name: string;
  longitude: number;
  latitude: number;
  address: string;
}

type Json = Record<string, unknown>;

/** No word before or after: digits inside an id or behind a decimal point are no phone number. */
export const PHONE = /(?<![\w.])1[3-9]\d{9}(?!\w)/;
const SECRET_FIELD = /"(openid|unionid|(person|reporter|author|actor|whom)Key)"/i;
const DEMO_OPENID = /\bo(Qinglan|Crowd)-/;
const KEYS = /\b[0-9a-f]{32}\b/g;

/** Fields of an input that somebody fills with words of their own; a shorter one could stand anywhere by chance. */
const TYPED = ['description', 'words', 'note', 'reason', 'reasons', 'ask', 'address', 'nickname', 'text'];
const TYPED_MIN_CHARS = 6;

/**
 * Reads every raw reply on its way to a phone, whoever asked, and says what it gives away: an openid or a key made of it,
 * a unionid, a phone number; of an anonymous report its reporter to anybody else, its place to those who need not go there.
 */
export class ReplyWatch {
  private readonly keys: Set<string>;
  /** What people wrote about themselves, others and places. */
  private readonly typed = new Set<string>();
  private readonly anonymous = new Map<string, AnonymousReport>();
  /** Who holds a role that works on reports, or may have got one meanwhile. */
  private readonly staff = new Set(
    PEOPLE.filter(({ roles }) => roles.some(({ role }) => role !== 'resident' && role !== 'volunteer')).map(
      ({ id }) => id,
    ),
  );

  constructor(crowd: number) {
    const openids = PEOPLE.map(({ openid }) => openid);
    for (let index = 0; index < crowd; index += 1) openids.push(crowdOpenid(index));
    this.keys = new Set(openids.map(personKeyOf));
  }

  /** What this reply gives away to `person`; empty as it must be. */
  hear(person: string, action: string, input: unknown, reply: ApiReply): string[] {
    const asked = (input ?? {}) as Json;
    visit(asked, (part) => {
      for (const field of TYPED) {
        const words = part[field];
        if (typeof words === 'string' && words.length >= TYPED_MIN_CHARS) this.typed.add(words);
      }
    });
    if (reply.ok) this.learn(person, action, asked, reply.data);
    const text = JSON.stringify(reply);
    const told = secretsIn(text);
    if ((text.match(KEYS) ?? []).some((id) => this.keys.has(id))) told.push("a person's key");
    if (this.anonymous.size > 0) told.push(...this.ofAnonymous(person, asked, reply));
    return told.map((what) => `${action} told ${person} ${what}: ${text.slice(0, 2_000)}`);
  }

  /** What a line of a function's log gives away; the same rules, and none of what people typed. */
  hearLog(name: string, line: string): string[] {
    const told = secretsIn(line);
    if ((line.match(KEYS) ?? []).some((id) => this.keys.has(id))) told.push("a person's key");
    if ([...this.typed].some((words) => line.includes(words))) told.push('what somebody typed');
    return told.map((what) => `the log of ${name} has ${what}: ${line.slice(0, 2_000)}`);
  }

  private learn(person: string, action: string, input: Json, data: Json): void {
    if (Array.isArray(data['roles']) && data['roles'].some(isStaffRole)) this.staff.add(person);
    if (action !== 'report.file' || input['anonymous'] !== true) return;
    const { longitude, latitude, address } = input['place'] as Omit<AnonymousReport, 'by' | 'name'>;
    const name = PEOPLE.find(({ id }) => id === person)?.name ?? '';
    this.anonymous.set(data['reportId'] as string, { by: person, name, longitude, latitude, address });
  }

  private ofAnonymous(person: string, input: Json, reply: ApiReply): string[] {
    const told: string[] = [];
    const asked = this.anonymous.get(String(input['reportId']));
    if (asked) told.push(...this.given(person, asked, ownPart(reply, String(input['reportId']))));
    visit(reply, (part) => {
      const id = String(part['reportId']);
      const report = this.anonymous.get(id);
      if (report && report !== asked) told.push(...this.given(person, report, ownPart(part, id)));
    });
    return told;
  }

  private given(person: string, report: AnonymousReport, part: unknown): string[] {
    if (person === report.by) return [];
    const text = JSON.stringify(part);
    const told: string[] = [];
    if (report.name !== '' && text.includes(report.name)) told.push('who reported without a name');
    if (this.staff.has(person)) return told;
    visit(part, ({ longitude, latitude }) => {
      if (longitude === report.longitude && latitude === report.latitude) {
        told.push('the exact place of an anonymous report');
      }
    });
    if (report.address !== '' && text.includes(report.address)) {
      told.push('the address of an anonymous report');
    }
    return told;
  }
}

/** What no text may hold that leaves the product, a reply or a line of a log. */
export function secretsIn(text: string): string[] {
  return [
    ...(DEMO_OPENID.test(text) ? ['an openid'] : []),
    ...(SECRET_FIELD.test(text) ? ['a field of the inside'] : []),
    ...(PHONE.test(text) ? ['a phone number'] : []),
  ];
}

const isStaffRole = (grant: unknown): boolean =>
  !['resident', 'volunteer'].includes(String((grant as Json | null)?.['role'] ?? 'resident'));

/** Without what is about other reports: a neighbour's may stand at the same address, with a name. */
function ownPart(part: unknown, reportId: string): unknown {
  const text = JSON.stringify(part, (_, value: unknown) => {
    const id = typeof value === 'object' && value !== null ? (value as Json)['reportId'] : undefined;
    return id === undefined || id === reportId ? value : null;
  });
  return JSON.parse(text) as unknown;
}

function visit(value: unknown, see: (part: Json) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) see(value as Json);
  for (const part of Object.values(value)) visit(part, see);
}
