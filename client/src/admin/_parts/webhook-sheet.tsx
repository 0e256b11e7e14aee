import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { saveWebhook, testWebhook, type Webhook } from '#types/notices/admin-contracts';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { CopyButton } from '@/components/copy-button';
import { Sheet } from '@/components/sheet';
import { SwitchRow } from '@/components/switch-row';
import { useAdminWords } from '../words';
import classes from './admin.module.scss';
import { ProblemNote } from '@/components/problem-note';
import { TextRow } from '@/components/text-row';

const URL_MAX_CHARS = 500;

interface WebhookSheetProps {
  webhook: Webhook;
  onClose(): void;
  onSaved(): void;
}

/** Where one bureau is told. A new address comes with a secret, shown until the sheet is closed and never again. */
export function WebhookSheet({ webhook, onClose, onSaved }: WebhookSheetProps) {
  const words = useAdminWords();
  const { webhooks: say } = words.messages;
  const [draft, setDraft] = useState({ ...webhook, active: webhook.rev === 0 || webhook.active });
  const [secret, setSecret] = useState('');
  const [said, setSaid] = useState('');
  const saving = useAct(saveWebhook);
  const testing = useAct(testWebhook);
  const isSaved = draft.rev > 0 && draft.url === webhook.url;
  const change = (part: Partial<Webhook>) => setDraft({ ...draft, ...part });

  const save = async () => {
    const { bureauId, url, active, rev } = draft;
    const outcome = await saving.send({ bureauId, url, active, rev });
    if (!outcome?.ok) return;
    onSaved();
    if (outcome.data.secret === null) return onClose();
    setSecret(outcome.data.secret);
    change({ rev: outcome.data.rev });
  };
  const test = async () => {
    const outcome = await testing.send({ bureauId: draft.bureauId });
    if (outcome?.ok) setSaid(outcome.data.taken ? say.taken : say.notTaken(outcome.data.reason));
  };
  const bottom =
    secret === '' ? (
      <Button word={words.save} kind="primary" block busy={saving.busy} onTap={() => void save()} />
    ) : (
      <CopyButton text={secret} word={say.copy} kind="primary" block />
    );
  return (
    <Sheet title={draft.bureauName} onClose={onClose} bottom={bottom}>
      <View className={classes.stack}>
        {secret === '' ? (
          <>
            <TextRow
              label={say.url}
              value={draft.url}
              maxChars={URL_MAX_CHARS}
              problem={saving.problem?.fields?.['url']}
              onChange={(url) => change({ url })}
            />
            <SwitchRow
              title={words.active}
              words={draft.active ? say.on : say.off}
              on={draft.active}
              onChange={(active) => change({ active })}
            />
          </>
        ) : (
          <>
            <Text className={classes.note}>{say.secret}</Text>
            <Text className={classes.secret} userSelect>
              {secret}
            </Text>
            <Text className={classes.note}>{say.how}</Text>
          </>
        )}
        {(isSaved || secret !== '') && (
          <Button word={say.test} icon="send" block busy={testing.busy} onTap={() => void test()} />
        )}
        {said !== '' && (
          <Text className={classes.note} aria-live="polite">
            {said}
          </Text>
        )}
        <ProblemNote problem={saving.problem ?? testing.problem} />
      </View>
    </Sheet>
  );
}
