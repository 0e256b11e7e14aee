import { Image, Text, View } from '@tarojs/components';
import type { OutputOf } from '#types/contract';
import { shownCode } from '#types/spoken-code';
import type { createInvitation } from '#types/people/staff-contracts';
import { Button } from '@/components/button';
import { CopyButton } from '@/components/copy-button';
import { Sheet } from '@/components/sheet';
import { useNow } from '@/device/use-now';
import { useLanguage, useWords } from '@/words/language';
import admin from '../../../_parts/admin.module.scss';
import { roleSaid } from '../../../_parts/role-said';
import { useAdminWords } from '../../../words';
import classes from './code-shown.module.scss';

interface CodeShownProps {
  made: OutputOf<typeof createInvitation>;
  onClose(): void;
}

/** To be scanned, copied or read out, once. */
export function CodeShown({ made, onClose }: CodeShownProps) {
  const words = useAdminWords().people;
  const { times } = useWords();
  const language = useLanguage((state) => state.language);
  const now = useNow();
  const { invitation, code, picture } = made;
  const bottom = <Button word={words.invitation.done} kind="primary" block onTap={onClose} />;
  return (
    <Sheet title={roleSaid(invitation, language, words.cityWide)} onClose={onClose} bottom={bottom}>
      <View className={classes.shown}>
        <Text className={admin.warn}>
          {`${words.invitation.once} ${words.invitation.valid(times.day(invitation.expiresAt, now))}`}
        </Text>
        {picture && (
          <View className={classes.paper}>
            <Image
              className={classes.picture}
              src={picture}
              mode="aspectFit"
              aria-label={words.invitation.scan}
            />
          </View>
        )}
        <Text className={admin.note}>{picture ? words.invitation.scan : words.invitation.noPicture}</Text>
        <Text className={classes.code} userSelect>
          {shownCode(code)}
        </Text>
        <CopyButton text={shownCode(code)} word={words.invitation.copy} />
      </View>
    </Sheet>
  );
}
