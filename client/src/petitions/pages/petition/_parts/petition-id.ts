import { fromQuery } from '@/device/from-query';

/** From a link of ours, or from a mini-program code: its scene is the id, escaped as in a query. */
export function petitionIdIn(params: { petitionId?: string; scene?: string }): string {
  return params.petitionId ?? fromQuery(params.scene) ?? '';
}
