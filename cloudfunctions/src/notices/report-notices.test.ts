import { readFileSync } from 'node:fs';
import { REPORT_EVENTS, type ReportEvent } from '#types/reports/events';
import type { Settings } from '#types/settings';
import { pushFor, TOLD } from './report-notices';

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

  it('the push has a value for every field, even of the barest report', () => {
    for (const telling of TOLD[name]) {
      if (!telling.template) continue;
      const { data, templateId } = pushFor({ ...event, event: name }, telling, telling.template, templates);
      expect(templateId).toBe(templates[telling.template].templateId);
      expect(Object.keys(data).sort()).toEqual(Object.values(templates[telling.template].fields).sort());
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
