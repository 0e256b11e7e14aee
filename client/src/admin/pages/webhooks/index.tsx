import { Text } from '@tarojs/components';
import { useState } from 'react';
import { listWebhooks, type Webhook } from '#types/notices/admin-contracts';
import { usePage } from '@/cloud/use-page';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/admin.module.scss';
import { WebhookSheet } from '../../_parts/webhook-sheet';
import { useAdminWords } from '../../words';

/** Which bureaus are told in a group of their own. */
export default function Webhooks() {
  const words = useAdminWords();
  const { webhooks: say } = words.messages;
  useTitle(words.sections.webhooks.title);
  const page = usePage({ contract: listWebhooks, input: {}, keepAs: null });
  const [edited, setEdited] = useState<Webhook | null>(null);
  return (
    <PageScreen page={page}>
      {({ webhooks }) => (
        <>
          <Text className={classes.note}>{say.intro}</Text>
          <Card bare>
            {webhooks.map((webhook) => (
              <ListRow
                key={webhook.bureauId}
                title={webhook.bureauName}
                words={webhook.url || say.none}
                end={webhook.rev > 0 ? (webhook.active ? words.active : words.off) : undefined}
                onTap={() => setEdited(webhook)}
              />
            ))}
          </Card>
          {edited && (
            <WebhookSheet
              key={edited.bureauId}
              webhook={edited}
              onClose={() => setEdited(null)}
              onSaved={() => void page.reload()}
            />
          )}
        </>
      )}
    </PageScreen>
  );
}
