import { Links as Line } from '@/components/links';
import { goToArchive, goToPetitionDesk, goToPledges, goToSurvey } from '@/features/petitions/routes';
import { useListWords } from '@/features/petitions/words';

/** What else belongs here, in one line above the list; `works`: the reader moderates or answers. */
export function Links({ works }: { works: boolean }) {
  const words = useListWords();
  return (
    <Line
      links={[
        ...(works ? [{ word: words.desk, icon: 'briefcase' as const, go: goToPetitionDesk }] : []),
        { word: words.pledges, icon: 'shield', go: goToPledges },
        { word: words.survey, icon: 'list', go: goToSurvey },
        { word: words.archive, icon: 'search', go: goToArchive },
      ]}
    />
  );
}
