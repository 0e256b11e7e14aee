import type { PetitionCard as Card } from '#types/petitions/petition';
import { Section } from '@/components/section';
import { PetitionCard } from '@/features/petitions/petition-card';
import { goToPetitions } from '@/features/petitions/routes';
import { useListWords } from '@/features/petitions/words';

/** One thing that many of the town ask for; nothing where there is none. */
export function TownPetition({ petition, now }: { petition: Card | null; now: number }) {
  const words = useListWords();
  if (!petition) return null;
  return (
    <Section title={words.homeTitle} link={words.homeAll} onLink={goToPetitions}>
      <PetitionCard petition={petition} now={now} />
    </Section>
  );
}
