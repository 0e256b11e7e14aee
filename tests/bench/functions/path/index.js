const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();
const _ = db.command;
const reports = db.collection('reports');

const WORK = {
  nothing: () => null,
  setUp: async () => {
    await db.createCollection('reports');
    await reports.add({ data: Array.from({ length: 1000 }, (_unused, n) => report(`r${n}`)) });
  },
  get: ({ n }) => reports.doc(`r${n % 1000}`).get(),
  add: ({ n }) => reports.add({ data: report(`added-${n}`) }),
  update: ({ n }) => reports.doc(`r${n % 1000}`).update({ data: { votes: _.inc(1) } }),
  transaction: ({ n }) =>
    db.runTransaction(async (transaction) => {
      const one = transaction.collection('reports').doc(`r${n % 1000}`);
      const { data } = await one.get();
      await one.update({ data: { votes: data.votes + 1 } });
      await transaction
        .collection('reports')
        .doc(`log-${n}`)
        .set({ data: { of: data._id } });
    }),
};

const report = (_id) => ({
  ...{ _id, category: 'bins', zoneId: 'z3', state: 'dispatched', votes: 0, createdAt: new Date() },
  place: { location: db.Geo.Point(113.02, 24.03), address: '解放路 12 号垃圾箱旁' },
  description: '垃圾箱满了两天，周围都是散落的垃圾袋，气味很大，请尽快清运。'.repeat(4),
});

exports.main = (event) => WORK[event.work](event);
