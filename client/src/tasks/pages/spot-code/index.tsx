import { Image, Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { openSpotCode } from '#types/tasks/claim-contracts';
import { usePage } from '@/cloud/use-page';
import { Card } from '@/components/card';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { SkeletonBlock } from '@/components/skeleton';
import { townTime } from '@/words/times';
import { useTitle } from '@/words/use-title';
import { useTaskWords } from '../../words';
import classes from './index.module.scss';
import { qrPicture } from './_parts/qr-picture';
import { useCodeNow } from './_parts/use-code-now';

/** The code on the spot: a new one every minute, and those of the next minutes are on the phone already. */
export default function SpotCode() {
  const words = useTaskWords();
  useTitle(words.titles.spotCode);
  const { taskId = '' } = useRouter().params;
  const page = usePage({ contract: openSpotCode, input: { taskId }, keepAs: `spot-code:${taskId}` });
  const { code, endsAt } = useCodeNow(page.data, page.reload);
  return (
    <PageScreen page={page} skeleton={<SkeletonBlock height={420} />}>
      {() =>
        code === null ? (
          <Message icon="clock" words={words.spotCode.over} />
        ) : (
          <Card>
            <View className={classes.code}>
              <Text>{words.spotCode.about}</Text>
              <Image
                className={classes.picture}
                src={qrPicture(code.scanned)}
                mode="aspectFit"
                aria-label={words.spotCode.label}
              />
              <Text className={classes.digits}>{code.code}</Text>
              <Text className={classes.fine}>{words.spotCode.changes}</Text>
              <Text className={classes.fine}>{words.spotCode.offline(townTime(endsAt).clock)}</Text>
            </View>
          </Card>
        )
      }
    </PageScreen>
  );
}
