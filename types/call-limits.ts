/** How often one person may do one thing. One line per action; what is not named here is not counted. */
export interface CallLimit {
  /** At most so often … */
  times: number;
  /** … in any stretch of so many minutes. */
  minutes: number;
  /** The action asks for no role and no name: then counting is all there is to being let in, one request. */
  asResident?: true;
}

/**
 * Numbers of our own: several times what a busy person does (a patrol files some twenty reports an hour), far below
 * what a script would. Counting costs one request, so only what residents may send is counted, and what can be guessed:
 * what asks for a role given by somebody stands in a timeline or the log. A test fails for a new one that is neither.
 */
export const CALL_LIMITS: Readonly<Record<string, CallLimit>> = {
  'report.file': { times: 60, minutes: 60, asResident: true },
  'report.follow': { times: 120, minutes: 60 },
  'report.withdraw': { times: 60, minutes: 60 },
  'report.rate': { times: 60, minutes: 60 },
  'report.reopen': { times: 30, minutes: 60 },
  'report.relapse': { times: 60, minutes: 60 },
  'me.export': { times: 200, minutes: 60 },
  'me.leave': { times: 5, minutes: 60 },
  'complaint.file': { times: 20, minutes: 60 },
  'invitation.open': { times: 60, minutes: 60 },
  'invitation.redeem': { times: 30, minutes: 60 },
  'petition.draft': { times: 60, minutes: 60 },
  'petition.similar': { times: 60, minutes: 60 },
  'petition.submit': { times: 30, minutes: 60 },
  'petition.sign': { times: 60, minutes: 60 },
  'petition.unsign': { times: 30, minutes: 60 },
  'task.create': { times: 60, minutes: 60 },
  'task.claim': { times: 60, minutes: 60 },
  'claim.release': { times: 60, minutes: 60 },
  'claim.extend': { times: 60, minutes: 60 },
  'claim.check-in': { times: 60, minutes: 60 },
  'claim.hand-in': { times: 60, minutes: 60 },
  // A code is found by trying only where trying is free: at this pace it takes longer than any certificate is looked at.
  'certificate.open': { times: 60, minutes: 60, asResident: true },
  'certificate.issue': { times: 30, minutes: 60 },
  'team.create': { times: 10, minutes: 60 },
  'team.join': { times: 30, minutes: 60 },
  'team.claim': { times: 60, minutes: 60 },
  'team.change': { times: 60, minutes: 60 },
  'team.leave': { times: 30, minutes: 60 },
  'hours.listed': { times: 60, minutes: 60 },
  'pledge.take': { times: 60, minutes: 60 },
  'pledge.door': { times: 300, minutes: 60 },
  'survey.answer': { times: 60, minutes: 60 },
  'push.answer': { times: 300, minutes: 60 },
  'me.consent': { times: 60, minutes: 60 },
  'volunteer.leave': { times: 30, minutes: 60 },
  'me.save-profile': { times: 60, minutes: 60 },
  'volunteer.zones': { times: 60, minutes: 60 },
  'volunteer.enrol': { times: 30, minutes: 60 },
};

/** Residents may send these, and they are not counted: why not. */
export const UNCOUNTED: Readonly<Record<string, string>> = {
  'report.verify': 'a reporter only once for each report of theirs, and filing is counted',
  'recheck.record': 'once for each re-check that is due',
  'me.withdraw-consent': 'taking back is open to whoever is blocked, and counting is not',
  'petition.revise': 'one’s own petition, back to the draft it was; submitting is counted',
  'petition.withdraw': 'one’s own petition, once',
};

/** Whoever is blocked may still take back what they agreed to. */
const ALSO_WHEN_BLOCKED: readonly string[] = ['me.withdraw-consent'];

export const mayWhenBlocked = (action: string): boolean =>
  isReading(action) || ALSO_WHEN_BLOCKED.includes(action);

/** Actions named so only look; whoever is blocked may still do that. */
const READING_VERBS: readonly string[] = [
  ...['list', 'load', 'open', 'read', 'search', 'resolve', 'find', 'count', 'tile', 'map', 'export'],
  ...['words', 'bureaus', 'public', 'code', 'similar', 'duplicates', 'coverage', 'results', 'leaderboard'],
  ...['flags', 'preview', 'invalidations', 'explain', 'check', 'list-parked'],
];

/** `report.list` looks, `report.file` sends something. A verb not known here counts as sending. */
export function isReading(action: string): boolean {
  return READING_VERBS.includes(action.split('.').at(-1) ?? '');
}
