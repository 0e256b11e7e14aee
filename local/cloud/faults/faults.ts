import { readFault, type FaultRequest } from './fault';
import { seededRandom } from './random';

/** One request, as far as a fault may look at it. */
export interface FaultPoint {
  function?: string;
  collection?: string;
  action?: string;
  api?: string;
}

export interface FaultView extends FaultRequest {
  id: number;
  hits: number;
  /** Matching requests it was asked about, hit or not. */
  seen: number;
}

interface Fault extends FaultView {
  random: () => number;
}

/** Everything that goes wrong here goes wrong on request, and with the same seed in the same way. */
export class Faults {
  private faults: Fault[] = [];
  private lastId = 0;

  add(body: Record<string, unknown>): FaultView {
    const request = readFault(body);
    this.lastId += 1;
    const fault = { ...request, id: this.lastId, hits: 0, seen: 0, random: seededRandom(request.seed) };
    this.faults.push(fault);
    return view(fault);
  }

  list(): FaultView[] {
    return this.faults.map(view);
  }

  clear(): void {
    this.faults = [];
  }

  /** The fault of that kind that strikes now, if any. Asking counts. */
  strike(kind: FaultRequest['kind'], point: FaultPoint, also: (fault: FaultRequest) => boolean = () => true) {
    for (const fault of this.faults) {
      if (fault.kind !== kind || !matches(fault, point) || !also(fault)) continue;
      if (fault.count !== undefined && fault.hits >= fault.count) continue;
      fault.seen += 1;
      if (fault.random() >= fault.rate) continue;
      fault.hits += 1;
      return fault as FaultRequest;
    }
    return undefined;
  }
}

function matches(fault: FaultRequest, point: FaultPoint): boolean {
  return (['function', 'collection', 'action', 'api'] as const).every(
    (key) => fault[key] === undefined || fault[key] === point[key],
  );
}

function view({ random: _, ...rest }: Fault): FaultView {
  return rest;
}
