import { randomBytes } from 'node:crypto';
import { projection } from '../query/projection';
import type { Effort } from '../plan/candidate';
import { stringify } from '../values/ejson';
import { filterField, limitField, skipField, sortField, valueField } from './fields';
import type { Target } from './target';

type Body = Record<string, unknown>;

export function getDocument(target: Target, body: Body, now: number, effort: Effort) {
  const project = projection(valueField(body, 'projection', now));
  const single = body.queryType === 'DOC';
  const limit = single ? 1 : limitField(body);
  const skip = single ? 0 : skipField(body);
  const filter = filterField(body, now, !single);
  const list: string[] = [];
  // Stored text is EJSON already: without a projection nothing is parsed.
  for (const found of target.find({ filter, sort: sortField(body, now), skip, limit }, effort))
    list.push(project === undefined ? found.text : stringify(project(found.doc)));
  return { data: { list, limit, offset: skip } };
}

/** WeChat makes 32 hex characters. */
export const newId = () => randomBytes(16).toString('hex');
