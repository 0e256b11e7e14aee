const cloud = require('wx-server-sdk');
cloud.init();
const db = cloud.database();

// Writes a document and sends a message of it; answers when both are done.
exports.main = async ({ id, setUp, list }) => {
  if (setUp) return db.createCollection('kept');
  const kept = db.collection('kept');
  if (list) return (await kept.limit(1000).get()).data.map(({ _id }) => _id);
  await kept.add({ data: { _id: id } });
  const { OPENID: touser } = cloud.getWXContext();
  await cloud.openapi.subscribeMessage.send({ touser, templateId: 'T', data: { thing1: { value: id } } });
  return id;
};
