import { View } from '@tarojs/components';
import { useWords } from '@/words/language';
import { Photo } from './photo';
import classes from './photo-grid.module.scss';

interface PhotoGridProps {
  photos: readonly string[];
  /** Said before "photo 1 of 3": what they show. */
  label: string;
  onOpen(photo: string): void;
}

/** Photos to look at: one is wide, more stand in threes. */
export function PhotoGrid({ photos, label, onOpen }: PhotoGridProps) {
  const words = useWords();
  const [first] = photos;
  const name = (index: number) => `${label} ${words.common.photoOf(index + 1, photos.length)}`;
  if (photos.length === 1 && first)
    return <Photo src={first} label={name(0)} shape="wide" onTap={() => onOpen(first)} />;
  return (
    <View className={classes.grid}>
      {photos.map((photo, index) => (
        <View key={photo} className={classes.cell}>
          <Photo src={photo} label={name(index)} shape="square" onTap={() => onOpen(photo)} />
        </View>
      ))}
    </View>
  );
}
