import { useShareAppMessage } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { checkCertificate } from '#types/tasks/certificate-contracts';
import { shownCode } from '#types/spoken-code';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { CopyButton } from '@/components/copy-button';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { ShareButton } from '@/components/share-button';
import { useLanguage, useWords } from '@/words/language';
import { sayProblem } from '@/words/problem-words';
import shared from '../../../_parts/hours.module.scss';
import { CERTIFICATE_PAGE } from '../../../routes';
import { useHoursWords } from '../../../words';
import { CertificateCard } from './certificate-card';

/** A certificate by its code: for its person, and for whoever was shown it. */
export function Checked({ code, onAnother }: { code: string; onAnother(): void }) {
  const words = useHoursWords().certificate;
  const all = useWords();
  const language = useLanguage((state) => state.language);
  const page = usePage({ contract: checkCertificate, input: { code }, keepAs: null });
  const certificate = page.data?.certificate;
  useShareAppMessage(() => ({
    title: certificate ? `${words.heading} ${certificate.name}`.trim() : words.heading,
    path: `${CERTIFICATE_PAGE}?code=${code}`,
  }));
  if (page.problem?.code === 'certificate.not-found') {
    return (
      <PageScreen page={{ ...page, data: page.data ?? { certificate: null }, problem: null }}>
        {() => (
          <Message
            icon="search"
            words={sayProblem(page.problem!, language, all)}
            action={words.another}
            onAction={onAnother}
          />
        )}
      </PageScreen>
    );
  }
  return (
    <PageScreen page={page} bottom={certificate ? <ShareButton word={words.share} /> : null}>
      {(data) => (
        <View className={shared.stack}>
          <CertificateCard certificate={data.certificate} />
          <CopyButton block text={shownCode(code)} word={words.copy} />
          <Button block kind="quiet" word={words.another} onTap={onAnother} />
        </View>
      )}
    </PageScreen>
  );
}
