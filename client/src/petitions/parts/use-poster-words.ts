import type { PetitionShown } from '#types/petitions/petition';
import { isSignable } from '@/features/petitions/signable';
import { useListWords } from '@/features/petitions/words';
import { useLanguage } from '@/words/language';
import { usePetitionWords } from '../words';
import type { PosterWords } from './draw-poster';

/** What stands on a petition's poster and card, in the reader's language. */
export function usePosterWords(): (petition: PetitionShown) => PosterWords {
  const { poster } = usePetitionWords();
  const list = useListWords();
  const language = useLanguage((chosen) => chosen.language);
  return ({ bureauName, signatures, next, state }) => ({
    band: poster.band,
    app: poster.app,
    asks: list.asks(bureauName),
    count: signatures.toLocaleString('en'),
    signed: list.signaturesWord(signatures),
    goal: !isSignable(state)
      ? list.collected
      : next
        ? list.toNext(
            (next.signatures - signatures).toLocaleString('en'),
            language === 'zh' ? next.labelZh : next.labelEn,
          )
        : list.allReached,
    scan: poster.scan,
    scanThen: poster.scanThen,
  });
}
