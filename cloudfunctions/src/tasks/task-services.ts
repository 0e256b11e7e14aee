import type { Place, Position } from '#types/places/position';
import type { Spot } from '#types/tasks/task';
import type { PersonShown } from '#types/people/audit';
import type { Caller } from '../platform/action';
import type { Services } from '../platform/services';
import type { TaskPatch } from './task';

/** A case a task is made from, as its area sees it. */
export interface CaseForTask extends TaskPatch {
  reportId: string;
  number: string;
}

/** A closed case that is to be looked at again. */
export interface SpotToWalk {
  recheckId: string;
  reportId: string;
  categoryName: string;
  place: Place;
  photo: string | null;
  zoneName: string | null;
  bureauId: string | null;
  bureauName: string | null;
}

/** Where a round would go. */
export interface PlaceToWalk {
  /** Null: around a spot that lies in no zone. */
  zoneId: string | null;
  /** Due longest there. */
  recheckId: string;
  /** Rounds that ended before anybody looked at it. */
  rounds: number;
}

/** What a re-check has come to, by the case itself, and who looked. */
export interface Look {
  recheckId: string;
  verdict: Spot['verdict'];
  personKey: string | null;
}

/** Re-checks are the reports' own; a round is told which are due, and says which it takes. */
export interface Rounds {
  /** With something due that is in no round: zones, and outside of them neighbourhoods. */
  placesToWalk(now: number): Promise<PlaceToWalk[]>;
  spotsToWalk(place: PlaceToWalk, now: number, most: number): Promise<SpotToWalk[]>;
  /** Answers with those that could not be taken. */
  putInRound(roundId: string, recheckIds: readonly string[]): Promise<string[]>;
  outOfRound(roundId: string): Promise<void>;
  /** How these stand now; the round's own copy hears of it later. */
  lookedAt(spots: readonly Pick<Spot, 'recheckId' | 'reportId'>[]): Promise<Look[]>;
}

/** Handed in by the entry: areas do not import each other. */
export interface TaskServices extends Services {
  townStore: {
    town(): Promise<{
      patchAt(position: Position): TaskPatch;
      bureauName(bureauId: string | null): string | null;
    }>;
  };
  people: {
    /** Names to show, by person key. */
    named(keys: readonly string[]): Promise<ReadonlyMap<string, PersonShown>>;
  };
  rounds: Rounds;
  cases: {
    /** Refuses where the caller does not work on it, or there is nothing to be done any more. */
    forTask(caller: Caller, reportId: string): Promise<CaseForTask>;
  };
}
