import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { listTemplates, saveTemplate, testTemplate, type Template } from '#types/notices/admin-contracts';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { PageScreen } from '@/components/page-screen';
import { Section } from '@/components/section';
import { useNow } from '@/device/use-now';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/admin.module.scss';
import { MessagePreview } from '../../_parts/message-preview';
import { codeSaid } from '../../_parts/why-stopped';
import { ProblemNote } from '@/components/problem-note';
import { TextRow } from '@/components/text-row';
import { useAdminWords } from '../../words';

const ID_MAX_CHARS = 100;
const TITLE_MAX_CHARS = 40;
const KEY_MAX_CHARS = 24;
/** WeChat's: refused, or used up. */
const NOT_ALLOWED = 43101;
const KINDS = ['one-time', 'long-term'] as const;

/** One template: what is changed shows at once as the chat would show it; a test goes to whoever changes it. */
export default function TemplatePage() {
  const words = useAdminWords();
  const { templates: say } = words.messages;
  const { name = '' } = useRouter().params;
  useTitle(say.names[name] ?? words.sections.templates.title);
  const now = useNow();
  const page = usePage({ contract: listTemplates, input: {}, keepAs: null });
  const saved = page.data?.templates.find((one) => one.name === name);
  const [draft, setDraft] = useState<Template | null>(null);
  const saving = useAct(saveTemplate);
  const testing = useAct(testTemplate);
  const [said, setSaid] = useState('');
  const shown = draft ?? saved;
  const problems = saving.problem?.fields ?? {};

  const change = (part: Partial<Template>) => {
    if (shown) setDraft({ ...shown, ...part });
    setSaid('');
  };
  const save = async () => {
    if (!shown) return;
    const outcome = await saving.send(shown);
    if (!outcome?.ok) return;
    setDraft(null);
    setSaid(say.saved);
    await page.reload();
  };
  const test = async () => {
    if (!shown) return;
    const outcome = await testing.send({ name: shown.name });
    if (outcome?.ok) {
      const { sent, code, reason } = outcome.data;
      const why = [codeSaid(code, words.messages.parked), reason].filter(Boolean).join('\n');
      setSaid(sent ? say.tested : code === NOT_ALLOWED ? say.notAllowed : say.notTested(why));
    }
  };
  const bar = draft ? (
    <Button word={words.save} kind="primary" block busy={saving.busy} onTap={() => void save()} />
  ) : (
    <Button word={say.test} icon="send" block busy={testing.busy} onTap={() => void test()} />
  );
  return (
    <PageScreen page={page} bottom={shown ? bar : null}>
      {() =>
        shown && (
          <View className={classes.stack}>
            <Section title={say.preview}>
              <MessagePreview template={shown} now={now} />
            </Section>
            {said !== '' && (
              <Text className={classes.note} aria-live="polite">
                {said}
              </Text>
            )}
            <TextRow
              label={say.id}
              value={shown.templateId}
              maxChars={ID_MAX_CHARS}
              problem={problems['templateId']}
              onChange={(templateId) => change({ templateId })}
            />
            <TextRow
              label={say.title}
              value={shown.title}
              maxChars={TITLE_MAX_CHARS}
              problem={problems['title']}
              onChange={(title) => change({ title })}
            />
            <Field label={say.kind}>
              <Chips
                chips={KINDS.map((value) => ({ value, word: say.kinds[value] }))}
                chosen={[shown.kind]}
                onTap={(kind) => change({ kind: kind as Template['kind'] })}
              />
            </Field>
            <Section title={say.fields}>
              <View className={classes.stack}>
                {Object.entries(shown.fields).map(([field, key]) => (
                  <TextRow
                    key={field}
                    label={say.field[field] ?? field}
                    value={key}
                    maxChars={KEY_MAX_CHARS}
                    problem={problems[`fields.${field}`]}
                    onChange={(value) => change({ fields: { ...shown.fields, [field]: value } })}
                  />
                ))}
              </View>
            </Section>
            <ProblemNote problem={saving.problem ?? testing.problem} />
          </View>
        )
      }
    </PageScreen>
  );
}
