import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { ListRow } from '@/components/list-row';
import { Screen } from '@/components/screen';
import { Section } from '@/components/section';
import { useTextSize } from '@/device/font-scale';
import { openPermissions } from '@/device/location';
import { TEXT_SIZES, type TextSizeChoice } from '@/device/text-size';
import { tellPush } from '@/features/notices/ask-push';
import { useLanguage, useWords, type Language } from '@/words/language';
import { useTitle } from '@/words/use-title';
import classes from './index.module.scss';

const SIZES: readonly TextSizeChoice[] = ['follow', ...TEXT_SIZES];
const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** At once here, and told to the server for what comes to the person's chat. */
function chooseLanguage(language: Language): void {
  useLanguage.getState().choose(language);
  void tellPush({ answers: [] });
}

/** 设置: how large, which language, what the phone may tell. Each choice holds at once. */
export default function Settings() {
  const words = useWords();
  useTitle(words.titles.settings);
  const textSize = useTextSize();
  const language = useLanguage((state) => state.language);
  const chosen = <Icon name="check" label={words.common.done} />;
  return (
    <Screen>
      <Section title={words.me.textSize}>
        <Card bare>
          {SIZES.map((size) => (
            <ListRow
              key={size}
              title={words.me.sizes[size]}
              end={size === textSize.choice ? <View className={classes.chosen}>{chosen}</View> : undefined}
              onTap={() => textSize.choose(size)}
              plain
            />
          ))}
        </Card>
        <Text className={classes.sample}>{words.me.sizeSample}</Text>
      </Section>
      <Section title={words.me.language}>
        <Card bare>
          {LANGUAGES.map((one) => (
            <ListRow
              key={one}
              title={words.me.languages[one]}
              end={one === language ? <View className={classes.chosen}>{chosen}</View> : undefined}
              onTap={() => chooseLanguage(one)}
              plain
            />
          ))}
        </Card>
      </Section>
      <Card bare>
        <ListRow
          icon="shield"
          title={words.me.permissions}
          words={words.me.permissionsHelp}
          onTap={() => void openPermissions()}
        />
        <ListRow
          icon="people"
          title={words.me.myData}
          words={words.me.myDataHelp}
          onTap={() => void Taro.navigateTo({ url: '/account/pages/privacy/index' })}
        />
      </Card>
    </Screen>
  );
}
