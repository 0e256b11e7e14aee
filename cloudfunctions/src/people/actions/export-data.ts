import * as contracts from '#types/people/privacy-contracts';
import { action } from '../../platform/action';
import type { Document } from '../../platform/cloud';
import { Refusal } from '../../platform/refusal';
import type { PeopleServices } from '../people-services';

/** Rows of one answer, far below the 1 MB a call may answer. */
const PAGE = 100;

/** A person's data, one question of one collection after the other. Nothing is kept of it: the file is made on the phone. */
export const exportData = action<typeof contracts.exportData, PeopleServices>(
  contracts.exportData,
  async ({ cursor }, { caller, services }) => {
    const { database, personalData } = services;
    const questions = personalData.flatMap((data) =>
      data.find(caller.key, database.command).map((condition) => ({ ...data, condition })),
    );
    const [at, skip] = placeOf(cursor);
    const asked = questions[at];
    if (!asked) throw new Refusal('call.invalid', { fields: { cursor: '请从头再来一次。' } });
    const { data } = await database
      .collection<Document>(asked.collection)
      .where(asked.condition)
      .skip(skip)
      .limit(PAGE)
      .get();
    const rows = data.map((row) => asked.told(row, caller.key)).filter((row) => row !== null);
    const isWhole = data.length < PAGE;
    const next = isWhole ? (at + 1 < questions.length ? `${at + 1}.0` : null) : `${at}.${skip + PAGE}`;
    return { title: asked.title, rows, next };
  },
);

function placeOf(cursor: string | null): [number, number] {
  if (cursor === null) return [0, 0];
  const [, at, skip] = /^(\d{1,3})\.(\d{1,6})$/.exec(cursor) ?? [];
  return at === undefined || skip === undefined ? [-1, 0] : [Number(at), Number(skip)];
}
