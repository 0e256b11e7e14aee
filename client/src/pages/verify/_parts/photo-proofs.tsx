import { Text, View } from '@tarojs/components';
import type { Report } from '#types/reports/report';
import type { PhotoProof } from '#types/reports/shots';
import { Icon } from '@/components/icon';
import { useWords } from '@/words/language';
import classes from './photo-proofs.module.scss';

/** From here on a photo was not taken at the place: a phone knows its position to some tens of metres. */
const FAR_METERS = 100;

interface PhotoProofsProps {
  proofs: Report['photoProofs'];
  /** The after-photos, in the order they are shown. */
  fileIDs: readonly string[];
  now: number;
}

/** For who checks: how far from the place and when each after-photo was taken, and whether it was used before. */
export function PhotoProofs({ proofs = [], fileIDs, now }: PhotoProofsProps) {
  const { verifying, common, times } = useWords();
  const words = verifying.proof;
  const found = fileIDs.flatMap((fileID, index) => {
    const proof = proofs.find((one) => one.fileID === fileID);
    return proof ? [{ proof, index }] : [];
  });
  if (found.length === 0) return null;
  const facts = ({ distanceMeters, shotAt }: PhotoProof) => [
    distanceMeters === null ? words.noPlace : words.away(common.distance(distanceMeters)),
    shotAt === null ? words.noShot : words.shot(times.by(shotAt, now)),
  ];
  return (
    <View className={classes.proofs}>
      <Text className={classes.title}>{words.title}</Text>
      {found.map(({ proof, index }) => (
        <View key={proof.fileID} className={classes.proof}>
          <Text>{words.photo(index + 1)}</Text>
          <Text className={(proof.distanceMeters ?? 0) > FAR_METERS ? classes.doubt : classes.fine}>
            {facts(proof).join(' · ')}
          </Text>
          {proof.usedBefore.map(({ reportId, number, exact }) => (
            <View key={reportId} className={classes.used}>
              <Icon name="alert" size="small" />
              <Text>{exact ? words.used(number) : words.alike(number)}</Text>
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}
