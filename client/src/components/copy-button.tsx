import Taro from '@tarojs/taro';
import { useState } from 'react';
import { useWords } from '@/words/language';
import { Button } from './button';

interface CopyButtonProps {
  text: string;
  word: string;
  kind?: 'primary' | 'secondary';
  block?: boolean;
}

/** Copies a text that stands beside it. Where WeChat does not let it, as after "later" to its privacy guide, the person is told how to. */
export function CopyButton({ text, word, kind, block }: CopyButtonProps) {
  const { copying: words } = useWords().common;
  const [copied, setCopied] = useState('');
  const isCopied = copied === text;
  const copy = () => {
    void Taro.setClipboardData({ data: text }).then(
      () => setCopied(text),
      () =>
        Taro.showModal({
          title: words.refused,
          content: words.byHand,
          showCancel: false,
          confirmText: words.understood,
        }),
    );
  };
  return (
    <Button
      word={isCopied ? words.copied : word}
      icon={isCopied ? 'check' : 'copy'}
      kind={kind}
      block={block}
      onTap={copy}
    />
  );
}
