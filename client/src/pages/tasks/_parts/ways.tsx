import { Links, type Link } from '@/components/links';
import { goToHours, goToLeaderboard, goToMyTasks, goToOrganising, goToTeams } from '@/features/tasks/routes';
import { useWords } from '@/words/language';

/** What else there is for whom; nothing for a resident who only looks. */
export function Ways({ organises, volunteer }: { organises: boolean; volunteer: boolean }) {
  const { links: words } = useWords().taskList;
  const links: Link[] = [
    ...(organises ? [{ word: words.organise, icon: 'briefcase' as const, go: goToOrganising }] : []),
    ...(volunteer
      ? [
          { word: words.mine, icon: 'list' as const, go: goToMyTasks },
          { word: words.hours, icon: 'clock' as const, go: goToHours },
          { word: words.teams, icon: 'people' as const, go: goToTeams },
        ]
      : []),
    ...(organises || volunteer ? [{ word: words.board, icon: 'star' as const, go: goToLeaderboard }] : []),
  ];
  return links.length > 0 ? <Links links={links} /> : null;
}
