import { Text, View } from '@tarojs/components';
import { Icon } from '@/components/icon';
import { join } from '@/components/class-names';
import { Photo } from '@/components/photo';
import { useWords } from '@/words/language';
import { keyOfPart, type CasePart } from './parts';
import classes from './part-choice.module.scss';

interface PartChoiceProps {
  parts: readonly CasePart[];
  chosen: string | null;
  onChoose(key: string): void;
}

/** Which piece of a case is meant: seen, not described. */
export function PartChoice({ parts, chosen, onChoose }: PartChoiceProps) {
  const { caseSheets } = useWords();
  const photos = parts.filter(({ part }) => part === 'photo');
  const said = (part: CasePart): string => {
    if (part.part === 'photo') return caseSheets.parts.photo(photos.indexOf(part) + 1);
    return part.part === 'note' ? caseSheets.parts.note(part.words) : caseSheets.parts[part.part];
  };
  return (
    <View className={classes.parts}>
      {parts.map((part) => {
        const on = keyOfPart(part) === chosen;
        return (
          <View
            key={keyOfPart(part)}
            className={join(classes.part, on && classes.on)}
            hoverClass={classes.pressed}
            aria-role="radio"
            aria-checked={on}
            aria-label={said(part)}
            onClick={() => onChoose(keyOfPart(part))}
          >
            {part.photo && (
              <View className={classes.photo}>
                <Photo src={part.photo} label={said(part)} shape="square" />
              </View>
            )}
            <View className={classes.main}>
              <Text>{said(part)}</Text>
              {part.part === 'rating' && <Text className={classes.words}>{part.words}</Text>}
            </View>
            <View className={classes.mark}>{on && <Icon name="check" />}</View>
          </View>
        );
      })}
    </View>
  );
}
