import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { Photo } from '@/components/photo';
import { Sheet } from '@/components/sheet';
import type { KeptPhoto } from '@/features/photos/kept-photo';
import { useTaskWords } from '../../../words';

interface BackSheetProps {
  photo: KeptPhoto;
  onRetake(): void;
  onSend(note: string): void;
  onClose(): void;
}

/** Back again: the picture, one phrase that is already chosen, and one more tap, since it sets a bureau to work. */
export function BackSheet({ photo, onRetake, onSend, onClose }: BackSheetProps) {
  const { patrol: words } = useTaskWords();
  const [phrase, setPhrase] = useState(words.backPhrases[0] ?? words.back);
  return (
    <Sheet
      title={words.backTitle}
      onClose={onClose}
      bottom={
        <>
          <Button icon="camera" word={words.retake} onTap={onRetake} />
          <Button kind="primary" block word={words.backConfirm} onTap={() => onSend(phrase)} />
        </>
      }
    >
      <Photo src={photo.path} label={words.back} shape="wide" />
      <Field label={words.backHint}>
        <View>
          <Chips
            chips={words.backPhrases.map((value) => ({ value, word: value }))}
            chosen={[phrase]}
            onTap={setPhrase}
          />
        </View>
      </Field>
    </Sheet>
  );
}
