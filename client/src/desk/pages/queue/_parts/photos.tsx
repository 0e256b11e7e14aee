import { Text, View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import type { ReactNode } from 'react';
import type { OutputOf } from '#types/contract';
import { judgePhoto, listPhotos } from '#types/reports/moderation-contracts';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ListEnd } from '@/components/list-end';
import { Message } from '@/components/message';
import { Windowed } from '@/components/windowed';
import { PageScreen } from '@/components/page-screen';
import { Photo } from '@/components/photo';
import { TitleLine } from '@/components/title-line';
import { useSure } from '@/components/use-sure';
import { showPhotos } from '@/device/camera';
import { useNow } from '@/device/use-now';
import { goToReport } from '@/features/reports/routes';
import { useCategoryName } from '@/features/reports/category-name';
import { useWords } from '@/words/language';
import { useDeskWords } from '../../../words';
import classes from './queue.module.scss';
import { useSettling } from './use-settling';

type Waiting = OutputOf<typeof listPhotos>['photos'][number];

/** Photos WeChat was not sure about: a person looks, and says whether everybody may see them. */
export function Photos({ above }: { above: ReactNode }) {
  const words = useDeskWords();
  const named = useCategoryName();
  const { times, reportPage } = useWords();
  const page = usePage({ contract: listPhotos, input: {}, keepAs: null });
  const list = useMore({
    contract: listPhotos,
    input: {},
    first: page,
    of: ({ photos, next }) => ({ items: photos, next }),
    append: (shown: readonly Waiting[], more: readonly Waiting[]) => [...shown, ...more],
  });
  useReachBottom(list.readOn);
  const now = useNow();
  const { busy, settle } = useSettling(page.reload);
  const sure = useSure();
  const judge = async ({ reportId, fileID }: Waiting, passes: boolean) => {
    if (!passes && !(await sure(words.blocks, words.blocksAsk))) return;
    await settle(judgePhoto, { reportId, fileID, passes }, passes ? words.passed : words.blocked);
  };
  return (
    <PageScreen page={page} above={above}>
      {() =>
        list.items.length === 0 ? (
          <Message icon="check-circle" words={words.noPhotos} />
        ) : (
          <>
            <Windowed
              items={list.items}
              render={(photo) => (
                <Card key={photo.fileID}>
                  <View className={classes.card}>
                    <Photo
                      src={photo.fileID}
                      label={words.photoLabel(named(photo))}
                      shape="wide"
                      onTap={() => showPhotos([photo.fileID], photo.fileID)}
                    />
                    <TitleLine title={named(photo)} />
                    <Text className={classes.fine}>
                      {`${reportPage.number(photo.number)} · ${words.since(times.moment(photo.since, now))}`}
                    </Text>
                    <View className={classes.actions}>
                      <Button word={words.open} kind="quiet" onTap={() => goToReport(photo.reportId)} />
                      <Button
                        word={words.blocks}
                        kind="danger"
                        busy={busy}
                        onTap={() => void judge(photo, false)}
                      />
                      <Button word={words.passes} busy={busy} onTap={() => void judge(photo, true)} />
                    </View>
                  </View>
                </Card>
              )}
            />
            <ListEnd list={list} />
          </>
        )
      }
    </PageScreen>
  );
}
