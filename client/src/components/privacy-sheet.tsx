import { Button as Native, Text } from '@tarojs/components';
import { AGREE_BUTTON_ID, answerPrivacy, openPrivacyGuide, usePrivacy } from '@/device/privacy';
import { useWords } from '@/words/language';
import { Button } from './button';
import button from './button.module.scss';
import { join } from './class-names';
import { Sheet } from './sheet';
import classes from './privacy-sheet.module.scss';

/** WeChat's privacy question in our words, over whatever page is in front; "later" closes it and nothing is lost. */
export function PrivacySheet() {
  const { privacy: words } = useWords().common;
  const asked = usePrivacy((state) => state.waiting.length > 0);
  const thing = usePrivacy((state) => state.thing);
  if (!asked) return null;
  const later = () => answerPrivacy(false);
  return (
    <Sheet
      title={words.title}
      onClose={later}
      bottom={
        <>
          <Button kind="secondary" word={words.later} onTap={later} />
          <Native
            id={AGREE_BUTTON_ID}
            className={join(button.button, button.primary, classes.agree)}
            hoverClass={button.pressed}
            openType="agreePrivacyAuthorization"
            aria-label={words.agree}
            onAgreePrivacyAuthorization={() => answerPrivacy(true)}
          >
            {words.agree}
          </Native>
        </>
      }
    >
      <Text>{words.why[thing]}</Text>
      <Text className={classes.fine}>{words.laterMeans}</Text>
      <Button kind="quiet" word={words.read} onTap={openPrivacyGuide} />
    </Sheet>
  );
}
