import type { Database } from '../platform/cloud';
import type { PetitionDocument } from './petition';
import { getPetition } from './petition-store';

/** How long an instance goes by what it has read; a closing is seen that much later, and no later than the count. */
const KEPT_MS = 2_000;
/** A town has tens of open petitions; beyond this the oldest are read anew. */
const KEPT_MAX = 200;

interface Kept {
  petition: PetitionDocument;
  readAt: number;
  /** Signatures of this instance since then: the count it goes by is that much too low. */
  since: number;
}

/** What signing has to know of a petition. Under a burst it is read once in KEPT_MS and instance, not with every signature. */
export class OpenPetitions {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly database: Database) {}

  /** Null where there is none. */
  async get(petitionId: string, now: number): Promise<PetitionDocument | null> {
    const known = this.kept.get(petitionId);
    // A petition without a foreign signature may still change its text: always as it is now.
    if (known && now - known.readAt < KEPT_MS && known.readAt <= now && known.petition.frozenAt !== null) {
      return known.petition;
    }
    const petition = await getPetition(this.database, petitionId);
    if (!petition) return null;
    if (this.kept.size >= KEPT_MAX) this.kept.delete(this.kept.keys().next().value ?? '');
    this.kept.set(petitionId, { petition, readAt: now, since: 0 });
    return petition;
  }

  /** "You are about number N": what was counted last and what this instance has seen since. */
  aboutNumber(petitionId: string, counted: number | null): number {
    const known = this.kept.get(petitionId);
    if (!known) return Math.max(1, counted ?? 1);
    known.since += 1;
    if (counted !== null) {
      known.petition = { ...known.petition, live: { ...known.petition.live, signatures: counted } };
      known.since = 0;
      return Math.max(1, counted);
    }
    return known.petition.live.signatures + known.since;
  }
}
