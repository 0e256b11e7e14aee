import type { Effort } from '../plan/candidate';
import { applyUpdate, checkUpdate } from '../update/apply';
import { invalidParam, requestFailed, unsupported } from '../wire-error';
import { parseWire, stringify } from '../values/ejson';
import { copyOf, type Doc } from '../values/value';
import { checkDocument, checkId, checkStorable, filterField, valueField } from './fields';
import { newId } from './read';
import type { Target } from './target';

type Body = Record<string, unknown>;

export function insertDocument(target: Target, body: Body, now: number) {
  const texts = Array.isArray(body.data) ? body.data : [body.data];
  const docs = texts.map((text) => {
    const json = typeof text === 'string' ? text : JSON.stringify(text ?? null);
    const value = parseWire(json, now);
    checkDocument(value, json.length);
    const { _id = newId(), ...fields } = value;
    checkId(_id);
    return { _id, ...fields };
  });
  if (docs.length === 0) throw invalidParam('data must hold at least one document');
  target.write(() => docs.forEach((doc) => target.insert(doc)));
  return { data: { insertedIds: docs.map((doc) => doc._id) } };
}

export function modifyDocument(target: Target, body: Body, now: number, effort: Effort) {
  return body.merge === false
    ? replaceDocument(target, body, now, effort)
    : updateDocuments(target, body, now, effort);
}

function updateDocuments(target: Target, body: Body, now: number, effort: Effort) {
  const filter = filterField(body, now);
  const update = valueField(body, 'data', now);
  checkUpdate(update);
  for (const [operator, fields] of Object.entries(update)) {
    if (operator === '$set' || operator === '$setOnInsert') Object.values(fields).forEach(checkStorable);
  }
  if (body.upsert === true)
    throw unsupported('upsert together with merge: the SDK sends upsert only for set()');
  const updated = target.write(() => {
    let changed = 0;
    target.each(chosen(filter, body), effort, (before) => {
      const after = applyUpdate(before.doc, update, { filter, now });
      // MongoDB's nModified: a document that stays the same is not counted.
      if (stringify(after) === before.text) return;
      target.replace(before, after);
      changed++;
    });
    return changed;
  });
  return { data: { updated, upsert_id: null } };
}

const chosen = (filter: Doc, body: Body) => ({
  filter,
  sort: [],
  skip: 0,
  limit: body.multi === true ? Infinity : 1,
});

function replaceDocument(target: Target, body: Body, now: number, effort: Effort) {
  if (body.queryType !== 'DOC') throw unsupported('merge:false without a document id');
  const filter = filterField(body, now);
  const text = typeof body.data === 'string' ? body.data : JSON.stringify(body.data ?? null);
  const value = parseWire(text, now);
  checkDocument(value, text.length);
  const { _id: given, ...fields } = value;
  const id = filter._id;
  checkId(id);
  if (given !== undefined && given !== id) throw requestFailed('the _id of a document cannot be changed');
  const doc: Doc = { _id: id, ...copyOf(fields) };
  return target.write(() => {
    const [before] = target.find(chosen(filter, {}), effort);
    if (before === undefined) {
      if (body.upsert !== true) return { data: { updated: 0, upsert_id: null } };
      target.insert(doc);
      return { data: { updated: 0, upsert_id: id } };
    }
    target.replace(before, doc);
    return { data: { updated: 1, upsert_id: null } };
  });
}

export function removeDocument(target: Target, body: Body, now: number, effort: Effort) {
  const filter = filterField(body, now);
  const deleted = target.write(() => {
    let removed = 0;
    target.each(chosen(filter, body), effort, (before) => {
      target.remove(before);
      removed++;
    });
    return removed;
  });
  return { data: { deleted } };
}
