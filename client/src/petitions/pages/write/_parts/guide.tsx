import { Text, View } from '@tarojs/components';
import { listThresholds } from '#types/petitions/threshold-contracts';
import { usePage } from '@/cloud/use-page';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { usePetitionWords } from '../../../words';
import classes from '../index.module.scss';

/** What helps a petition, and from how many signatures on somebody here has to answer it. */
export function Guide() {
  const { write: words, office } = usePetitionWords();
  const { data } = usePage({ contract: listThresholds, input: {}, keepAs: 'thresholds' });
  const first = data?.thresholds.find(({ duty }) => duty !== null);
  const lines = [
    ...words.guideLines,
    ...(first?.duty
      ? [
          words.guideDuty(
            first.signatures.toLocaleString('en'),
            first.duty.who === 'bureau' ? words.theBureau : office,
            first.duty.workingDays,
          ),
        ]
      : []),
  ];
  return (
    <Card>
      <Text className={classes.guide}>{words.guide}</Text>
      {lines.map((line) => (
        <View key={line} className={classes.hint}>
          <Icon name="check" size="small" />
          <Text>{line}</Text>
        </View>
      ))}
    </Card>
  );
}
