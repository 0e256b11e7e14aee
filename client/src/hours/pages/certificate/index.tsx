import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { listCertificates } from '#types/tasks/certificate-contracts';
import { CODE_CHARS, shownCode } from '#types/spoken-code';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { Section } from '@/components/section';
import { TextRow } from '@/components/text-row';
import { useTitle } from '@/words/use-title';
import shared from '../../_parts/hours.module.scss';
import { useHoursWords } from '../../words';
import { Checked } from './_parts/checked';
import { Issue } from './_parts/issue';

/** Room for the dash and the blanks people type. */
const TYPED_MAX_CHARS = CODE_CHARS + 6;

/** 时长证明: one by its code (also from a shared card), or mine and a field to check one. */
export default function CertificatePage() {
  const { params } = useRouter();
  const words = useHoursWords();
  useTitle(words.certificate.title);
  const [code, setCode] = useState<string | null>(params['code'] ?? null);
  if (code !== null) return <Checked key={code} code={code} onAnother={() => setCode(null)} />;
  return <Mine onOpen={setCode} />;
}

function Mine({ onOpen }: { onOpen(code: string): void }) {
  const all = useHoursWords();
  const words = all.certificate;
  const page = usePage({ contract: listCertificates, input: {}, keepAs: 'certificates' });
  const [typed, setTyped] = useState('');
  const look = () => {
    if (typed.trim() !== '') onOpen(typed.trim());
  };
  return (
    <PageScreen page={page}>
      {({ certificates }) => (
        <>
          <Section title={words.issue}>
            <Issue onIssued={onOpen} />
          </Section>
          <Section title={words.mine}>
            {certificates.length === 0 ? (
              <Text className={shared.note}>{words.none}</Text>
            ) : (
              <Card bare>
                {certificates.map(({ code, name, period }) => (
                  <ListRow
                    key={code}
                    icon="shield"
                    title={name}
                    words={`${shownCode(code)} · ${all.period(all.day(period.from), all.day(period.to))}`}
                    onTap={() => onOpen(code)}
                  />
                ))}
              </Card>
            )}
          </Section>
          <Section title={words.check}>
            <Card>
              <View className={shared.stack}>
                <TextRow
                  label={words.code}
                  hint={words.codeHint}
                  value={typed}
                  maxChars={TYPED_MAX_CHARS}
                  onChange={setTyped}
                  onDone={look}
                />
                <Text className={shared.note}>{words.checkHelp}</Text>
                <Button block word={words.look} disabled={typed.trim() === ''} onTap={look} />
              </View>
            </Card>
          </Section>
        </>
      )}
    </PageScreen>
  );
}
