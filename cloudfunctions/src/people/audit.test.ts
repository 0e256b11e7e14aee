import { auditDocument, auditLine, keysNamed } from './audit';

const entry = {
  what: 'grant.given',
  actorKey: 'admin-key',
  whomKey: 'handler-key',
  subject: 'role:handler',
  words: '授予处置人员',
  wordsEn: 'Made a handler',
  why: '新同事',
  at: 7,
};

describe('a line of the audit log', () => {
  it('is the same line when it is recorded again for the same cause', () => {
    expect(auditDocument(entry, 'c1')).toEqual(auditDocument(entry, 'c1'));
    expect(auditDocument(entry, 'c1')._id).not.toBe(auditDocument(entry, 'c2')._id);
  });

  it('names people as they are called now, and never by key', () => {
    const people = new Map([['admin-key', { personId: 'p1', nickname: '何静' }]]);
    const line = auditLine(auditDocument(entry, 'c1'), people);
    expect(line.actor).toEqual({ personId: 'p1', nickname: '何静' });
    expect(JSON.stringify(line)).not.toMatch(/-key/);
  });

  it('says that somebody has left where nobody is behind the key any more', () => {
    const line = auditLine(auditDocument({ ...entry, whomKey: 'gone:77' }, 'c1'), new Map());
    expect(line).toMatchObject({ whom: null, whomGone: true, actorGone: true });
  });

  it('is said in both languages, an older one in the language it was written in', () => {
    const { wordsEn: _, ...older } = auditDocument(entry, 'c1');
    expect(auditLine(auditDocument(entry, 'c1'), new Map()).wordsEn).toBe('Made a handler');
    expect(auditLine(older, new Map())).toMatchObject({ words: '授予处置人员', wordsEn: null });
  });

  it('by the clock names nobody and nobody has left', () => {
    const line = auditLine(auditDocument({ ...entry, actorKey: null }, 'c1'), new Map());
    expect(line).toMatchObject({ actor: null, actorGone: false });
  });
});

it('each person of a page is looked up once, those who left not at all', () => {
  expect(keysNamed([entry, { ...entry, actorKey: 'gone:1' }, { ...entry, actorKey: null }])).toEqual([
    'admin-key',
    'handler-key',
  ]);
});
