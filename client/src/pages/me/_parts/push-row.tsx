import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { ListRow } from '@/components/list-row';
import { askForPush, type PushAnswer } from '@/device/subscribe';
import { useWords } from '@/words/language';

interface PushRowProps {
  title: string;
  help: string;
  templateId: string;
}

/** Asks WeChat for one kind of message; what came of it stands in the row. */
export function PushRow({ title, help, templateId }: PushRowProps) {
  const words = useWords();
  const [answer, setAnswer] = useState<PushAnswer | null>(null);
  const said = answer && {
    accepted: words.filing.notifyYes,
    refused: words.filing.notifyNo,
    'switched-off': words.filing.notifyOff,
    failed: words.filing.notifyFailed,
  };
  return (
    <ListRow
      icon="inbox"
      title={title}
      words={said && answer ? said[answer] : help}
      end={
        <View>
          <Button
            word={words.me.pushAsk}
            label={`${words.me.pushAsk}：${title}`}
            onTap={() => void askForPush([templateId]).then(setAnswer)}
          />
        </View>
      }
    />
  );
}
