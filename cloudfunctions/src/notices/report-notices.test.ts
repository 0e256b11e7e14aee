import { readFileSync } from 'node:fs';
import { messageData } from '#types/notices/message-fields';
import { REPORT_EVENTS, type ReportEvent } from '#types/reports/events';
import type { Settings } from '#types/settings';
import { messageOf, TOLD } from './report-notices';
import { REPORT_WORDS_EN } from './report-words-en';

const { templates } = JSON.parse(readFileSync('.settings.json', 'utf8')) as Settings;

const event: ReportEvent = {
  event: 'dispatched',
  reportId: 'r1',
  number: '261123000001',
  categoryName: '单元门栏杆积尘蛛网',
  address: '',
  anonymous: false,
  zoneName: null,
  state: 'dispatched',
  bureauId: null,
  bureauName: null,
  dueAt: null,
  note: '',
  at: 1,
  timesOverdue: 0,
  reporterKey: 'secret-key',
  actorKey: null,
  toKey: null,
  zoneId: null,
};

describe.each(REPORT_EVENTS)('of “%s”', (name) => {
  it('somebody is told, in words, and never by whose key', () => {
    expect(TOLD[name].length).toBeGreaterThan(0);
    for (const telling of TOLD[name]) {
      const words = telling.title + telling.words({ ...event, event: name });
      expect(words).toMatch(/261123000001/);
      expect(words).not.toMatch(/secret-key|undefined|null/);
    }
  });

  it('the same is said in English', () => {
    for (const { kind } of TOLD[name]) {
      const english = REPORT_WORDS_EN[name][kind];
      const words = `${english?.title} ${english?.words({ ...event, event: name, categoryName: 'Dust' })}`;
      expect(words).toMatch(/261123000001/);
      expect(words).not.toMatch(/\p{Script=Han}|secret-key|undefined|null/u);
    }
  });

  it('the push has a value for every field, even of the barest report', () => {
    for (const telling of TOLD[name]) {
      if (!telling.template) continue;
      const english = { title: 'Title', category: 'Dust' };
      const message = messageOf({ ...event, event: name }, telling, telling.template, english);
      expect(message.template).toBe(telling.template);
      const { fields } = templates[telling.template];
      const data = messageData<string>(fields, message.values);
      expect(Object.keys(data).sort()).toEqual(Object.values(fields).sort());
      expect(Object.values(data).every(({ value }) => value !== '')).toBe(true);
    }
  });
});

describe('residents', () => {
  it('are pushed only what ends their wait', () => {
    const toResidents = Object.entries(TOLD).flatMap(([name, tellings]) =>
      tellings.filter(({ to, template }) => to.includes('reporter') && template !== null).map(() => name),
    );
    expect(toResidents).toEqual(['closed', 'rejected']);
  });
});
