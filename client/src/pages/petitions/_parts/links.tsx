import { Text, View } from '@tarojs/components';
import { Icon, type IconName } from '@/components/icon';
import { goToArchive, goToPetitionDesk, goToPledges, goToSurvey } from '@/features/petitions/routes';
import { useListWords } from '@/features/petitions/words';
import classes from './links.module.scss';

/** What else belongs here, in one line above the list; `works`: the reader moderates or answers. */
export function Links({ works }: { works: boolean }) {
  const words = useListWords();
  const links: { word: string; icon: IconName; go(): void }[] = [
    ...(works ? [{ word: words.desk, icon: 'briefcase' as const, go: goToPetitionDesk }] : []),
    { word: words.pledges, icon: 'shield', go: goToPledges },
    { word: words.survey, icon: 'list', go: goToSurvey },
    { word: words.archive, icon: 'search', go: goToArchive },
  ];
  return (
    <View className={classes.links}>
      {links.map(({ word, icon, go }) => (
        <View
          key={word}
          className={classes.link}
          hoverClass={classes.pressed}
          aria-role="button"
          aria-label={word}
          onClick={go}
        >
          <View className={classes.icon}>
            <Icon name={icon} />
          </View>
          <Text className={classes.word}>{word}</Text>
        </View>
      ))}
    </View>
  );
}
