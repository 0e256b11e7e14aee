import { useRouter } from '@tarojs/taro';
import { openPetition } from '#types/petitions/contracts';
import { usePage } from '@/cloud/use-page';
import { useReadSubject } from '@/features/notices/use-read-subject';
import { PageScreen } from '@/components/page-screen';
import { useTitle } from '@/words/use-title';
import { usePetitionWords } from '../../words';
import { Article } from './_parts/article';
import { petitionIdIn } from './_parts/petition-id';
import { SignBar } from './_parts/sign-bar';
import { StepList } from './_parts/step-list';

/** 倡议详情: reads like an article, with one big button. */
export default function Petition() {
  const words = usePetitionWords();
  useTitle(words.petition);
  const petitionId = petitionIdIn(useRouter().params);
  const page = usePage({ contract: openPetition, input: { petitionId }, keepAs: `petition-${petitionId}` });
  useReadSubject(`petition:${petitionId}`, page.data !== null);
  const bottom = page.data && <SignBar petition={page.data.petition} onChange={() => void page.reload()} />;
  return (
    <PageScreen page={page} bottom={bottom}>
      {({ petition }) => (
        <>
          <Article petition={petition} />
          <StepList petition={petition} onChange={() => void page.reload()} />
        </>
      )}
    </PageScreen>
  );
}
