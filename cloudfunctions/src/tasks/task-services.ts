import type { Position } from '#types/places/position';
import type { PersonShown } from '#types/people/audit';
import type { Caller } from '../platform/action';
import type { Services } from '../platform/services';
import type { TaskPatch } from './task';

/** A case a task is made from, as its area sees it. */
export interface CaseForTask extends TaskPatch {
  reportId: string;
  number: string;
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
  cases: {
    /** Refuses where the caller does not work on it, or there is nothing to be done any more. */
    forTask(caller: Caller, reportId: string): Promise<CaseForTask>;
  };
}
