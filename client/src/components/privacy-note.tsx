import { Text, View } from '@tarojs/components';
import { askPrivacy, usePrivacy, type PrivateThing } from '@/device/privacy';
import { useWords } from '@/words/language';
import { Button } from './button';
import classes from './privacy-note.module.scss';

interface PrivacyNoteProps {
  about: Extract<PrivateThing, 'photos' | 'place' | 'picture' | 'album'>;
  /** What was wanted when the person said "later". */
  onAgreed?(): void;
}

/** After a "later": what does not work without the privacy guide, and the way back to it. Nothing where nobody refused. */
export function PrivacyNote({ about, onAgreed }: PrivacyNoteProps) {
  const { privacy: words } = useWords().common;
  const refused = usePrivacy((state) => state.refused);
  if (!refused) return null;
  return (
    <View className={classes.note} aria-live="polite">
      <Text className={classes.words}>{words.without[about]}</Text>
      <Button word={words.again} onTap={() => void askPrivacy().then((agreed) => agreed && onAgreed?.())} />
    </View>
  );
}
