import { Text, View } from '@tarojs/components';
import { dayOf } from '#types/china-time';
import type { Certificate } from '#types/tasks/certificate-contracts';
import { shownCode } from '#types/spoken-code';
import { Card } from '@/components/card';
import { Tag } from '@/components/tag';
import { Balances } from '../../../_parts/balances';
import shared from '../../../_parts/hours.module.scss';
import { useHoursWords } from '../../../words';
import classes from './certificate-card.module.scss';

/** The figures of the day of issue, and below what the ledger says today. */
export function CertificateCard({ certificate }: { certificate: Certificate }) {
  const words = useHoursWords();
  const { name, period, minutes, now, tasks, town, issuedAt, code } = certificate;
  const same = minutes.counted === now.counted && minutes.entered === now.entered;
  return (
    <Card>
      <View className={classes.paper}>
        <Text className={classes.heading}>{words.certificate.heading}</Text>
        {name === '' ? (
          <Text className={classes.nameless}>{words.certificate.nameless}</Text>
        ) : (
          <Text className={classes.name}>{name}</Text>
        )}
        <Text className={classes.line}>{words.period(words.day(period.from), words.day(period.to))}</Text>
        <Balances balance={minutes} under={(source) => words.sourceHelp[source]} />
        <Text className={classes.line}>{words.certificate.tasks(tasks)}</Text>
        <View className={classes.foot}>
          <Text className={shared.note}>{words.certificate.code}</Text>
          <Text className={shared.code} userSelect>
            {shownCode(code)}
          </Text>
          <Text className={shared.note}>{words.certificate.issuedOn(town, words.day(dayOf(issuedAt)))}</Text>
        </View>
        <View className={classes.state}>
          {same ? (
            <Tag tone="green" icon="check-circle" word={words.certificate.same} />
          ) : (
            <>
              <Tag tone="amber" icon="alert" word={words.certificate.changed} />
              <Text className={shared.note}>
                {words.certificate.now(words.length(now.counted), words.length(now.entered))}
              </Text>
            </>
          )}
          {name !== '' && <Text className={shared.note}>{words.certificate.nameNote}</Text>}
        </View>
      </View>
    </Card>
  );
}
