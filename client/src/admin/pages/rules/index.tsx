import Taro from '@tarojs/taro';
import { openRules } from '#types/places/rule-contracts';
import { usePage } from '@/cloud/use-page';
import { PageScreen } from '@/components/page-screen';
import { useTitle } from '@/words/use-title';
import { useAdminWords } from '../../words';
import { RulesForm } from './_parts/rules-form';

/** How long each step may wait, when to look again, and how the figures are counted. */
export default function Rules() {
  const words = useAdminWords();
  useTitle(words.sections.rules.title);
  const page = usePage({ contract: openRules, input: {}, keepAs: null });
  return (
    <PageScreen page={page}>
      {({ rules, rev }) => (
        <RulesForm key={rev} rules={rules} rev={rev} onSaved={() => void Taro.navigateBack()} />
      )}
    </PageScreen>
  );
}
