import { readFileSync } from 'node:fs';
import { TEMPLATE_NAMES, type Settings } from '#types/settings';
import { MESSAGES } from '#types/notices/messages';
import { messageFor } from './message-for';

const { templates } = JSON.parse(readFileSync('.settings.json', 'utf8')) as Settings;
const at = Date.parse('2026-11-23T07:01:00Z');
const onTime = { createdAt: at, queuedAt: at };
const late = { createdAt: at, queuedAt: at + 3_600_000 };
const progress = {
  openid: 'o',
  template: 'progress',
  values: { number: '261123000001', category: '积存垃圾', state: '已结案', note: '上报已结案', at: { at } },
  en: { category: 'Rubbish', state: 'Closed', note: 'Your report is solved' },
} as const;

describe('a message to somebody’s chat', () => {
  it('is in Chinese for those who read Chinese', () => {
    expect(messageFor(onTime, progress, templates.progress, 'zh')).toMatchObject({
      thing2: { value: '积存垃圾' },
      thing4: { value: '上报已结案' },
    });
  });

  it('is in English for those who chose it, but for fields that take nothing but Chinese', () => {
    expect(messageFor(onTime, progress, templates.progress, 'en')).toEqual({
      character_string1: { value: '261123000001' },
      thing2: { value: 'Rubbish' },
      phrase3: { value: '已结案' },
      thing4: { value: 'Your report is solv…' },
      time5: { value: '2026年11月23日 15:01' },
    });
  });

  it('without English words is in Chinese for everybody', () => {
    const { en: _, ...plain } = progress;
    expect(messageFor(onTime, plain, templates.progress, 'en')).toEqual(
      messageFor(onTime, plain, templates.progress, 'zh'),
    );
  });

  it.each(TEMPLATE_NAMES)('tried again by hand says of when it is, in both languages: %s', (name) => {
    const { lateIn, sample } = MESSAGES[name];
    const key = (templates[name].fields as Record<string, string>)[lateIn]!;
    const push = { openid: 'o', template: name, values: sample(at) };
    expect(messageFor(late, push, templates[name], 'zh')[key]!.value).toMatch(/^补发11月23日15:01：/);
    expect(messageFor(late, push, templates[name], 'en')[key]!.value).toBe('From 23 Nov, 15:01');
    expect(messageFor(onTime, push, templates[name], 'zh')[key]!.value).not.toMatch(/补发/);
  });
});
