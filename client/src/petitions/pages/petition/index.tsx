import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { openPetition } from '#types/petitions/contracts';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { useReadSubject } from '@/features/notices/use-read-subject';
import { PageScreen } from '@/components/page-screen';
import { Section } from '@/components/section';
import { ShareButton } from '@/components/share-button';
import { isSinglePage } from '@/device/single-page';
import { goToPoster } from '@/features/petitions/routes';
import { useTitle } from '@/words/use-title';
import { CARD_CANVAS, CardCanvas } from '../../parts/card-canvas';
import { useShared } from '../../parts/use-shared';
import { usePetitionWords } from '../../words';
import { Article } from './_parts/article';
import { FromTimeline } from './_parts/from-timeline';
import { petitionIdIn } from './_parts/petition-id';
import { SignBar } from './_parts/sign-bar';
import { SignerWords } from './_parts/signer-words';
import { StepList } from './_parts/step-list';
import { useLiveCount } from './_parts/use-live-count';
import classes from './_parts/article.module.scss';

export default function Petition() {
  return isSinglePage() ? <FromTimeline /> : <PetitionPage />;
}

/** 倡议详情: reads like an article, with one big button. */
function PetitionPage() {
  const words = usePetitionWords();
  useTitle(words.petition);
  const petitionId = petitionIdIn(useRouter().params);
  const page = usePage({ contract: openPetition, input: { petitionId }, keepAs: `petition-${petitionId}` });
  useReadSubject(`petition:${petitionId}`, page.data !== null);
  const collecting = page.data && page.data.petition.openedAt !== null ? page.data.petition : null;
  useShared(collecting, CARD_CANVAS);
  const live = useLiveCount(page.data?.petition ?? null);
  const reload = () => void page.reload();
  const canSign = page.data?.petition.steps.some((step) => step === 'sign' || step === 'unsign');
  const bottom = page.data && canSign && <SignBar petition={page.data.petition} onChange={reload} />;
  return (
    <PageScreen page={page} bottom={bottom}>
      {({ petition }) => (
        <>
          <Article petition={live ?? petition} />
          {petition.openedAt !== null && (
            <>
              <SignerWords key={`signed-${petition.signedAt}`} petitionId={petitionId} />
              {canSign && (
                <Section title={words.sharedBy}>
                  <View className={classes.share}>
                    <ShareButton word={words.poster.share} />
                    <Button
                      block
                      icon="image"
                      word={words.poster.open}
                      onTap={() => goToPoster(petitionId)}
                    />
                  </View>
                </Section>
              )}
              <CardCanvas />
            </>
          )}
          <StepList petition={petition} onChange={reload} />
        </>
      )}
    </PageScreen>
  );
}
