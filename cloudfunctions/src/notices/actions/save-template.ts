import * as contracts from '#types/notices/admin-contracts';
import { messageData } from '#types/notices/message-fields';
import { MESSAGES } from '#types/notices/messages';
import { action } from '../../platform/action';
import { editOnce } from '../../platform/edit-once';
import { Refusal } from '../../platform/refusal';
import type { NoticeServices } from '../notice-services';
import { needAdmin } from '../notice-policy';
import type { TemplateDocument } from '../template-store';

/** Checked with what such a message says: a template that cannot carry it is not saved. */
export const saveTemplate = action<typeof contracts.saveTemplate, NoticeServices>(
  contracts.saveTemplate,
  async ({ name, rev, ...next }, context) => {
    needAdmin(context.caller);
    const { templates, settings, clock } = context.services;
    checkFields(next.fields, Object.keys(settings.templates[name].fields), () =>
      messageData(next.fields, MESSAGES[name].sample(clock.now())),
    );
    const { after } = await editOnce<TemplateDocument>(context, {
      collection: 'templates',
      id: name,
      rev,
      next: () => next,
      said: {
        what: 'template.changed',
        subject: `template:${name}`,
        words: `消息模板“${next.title}”`,
        wordsEn: `Message template ${next.title}`,
      },
      changedMeanwhile: 'notice.changed-meanwhile',
    });
    await templates.fresh();
    return { rev: after.rev };
  },
);

function checkFields(
  fields: Record<string, string>,
  wanted: readonly string[],
  compose: () => unknown,
): void {
  const problems: Record<string, string> = {};
  for (const field of wanted) {
    if (fields[field] === undefined) problems[`fields.${field}`] = '请填写这一项在模板里的编号。';
    else if (Object.entries(fields).some(([other, key]) => other !== field && key === fields[field]))
      problems[`fields.${field}`] = '两项不能用同一个编号。';
  }
  for (const field of Object.keys(fields))
    if (!wanted.includes(field)) problems[`fields.${field}`] = '没有这一项内容。';
  if (Object.keys(problems).length > 0) throw new Refusal('template.not-fit', { fields: problems });
  try {
    compose();
  } catch {
    const times = wanted.filter((field) => /^(time|date)\d/.test(fields[field] ?? ''));
    throw new Refusal('template.not-fit', {
      fields: Object.fromEntries(times.map((field) => [`fields.${field}`, '时间类的编号只能放时间。'])),
    });
  }
}
