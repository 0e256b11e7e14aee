const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();
const _ = db.command;
const PETITION = 'one';

const row = (n) => ({ _id: `signature-${n}`, petitionId: PETITION, signedAt: Date.now(), day: '2026-11-23' });

/** Three ways to sign: as the product does, and two with the count kept in one document that everybody writes. */
const WORK = {
  setUp: async () => {
    for (const name of ['petitions', 'signatures']) await db.createCollection(name).catch(() => undefined);
    await db
      .collection('petitions')
      .doc(PETITION)
      .set({ data: { signatures: 0 } });
  },
  journal: ({ n }) => db.collection('signatures').add({ data: row(n) }),
  /** Loses or doubles one whenever a function ends between the two. */
  counter: async ({ n }) => {
    await db.collection('signatures').add({ data: row(n) });
    await db
      .collection('petitions')
      .doc(PETITION)
      .update({ data: { signatures: _.inc(1) } });
  },
  /** Both or neither: what a counter has to be to be right. */
  transaction: ({ n }) =>
    db.runTransaction(async (transaction) => {
      const { _id, ...data } = row(n);
      await transaction.collection('signatures').doc(_id).set({ data });
      await transaction
        .collection('petitions')
        .doc(PETITION)
        .update({ data: { signatures: _.inc(1) } });
    }),
  count: async () => ({
    rows: (await db.collection('signatures').count()).total,
    counter: (await db.collection('petitions').doc(PETITION).get()).data.signatures,
  }),
};

exports.main = (event) => WORK[event.work](event);
