const cloud = require('wx-server-sdk');
cloud.init();

exports.main = async (event) => {
  if (event.path === '/throw') throw new Error('no');
  if (event.path === '/teapot') {
    return { statusCode: 418, headers: { 'content-type': 'text/plain' }, body: 'short and stout' };
  }
  if (event.path === '/bytes') return { statusCode: 200, body: 'AQL/', isBase64Encoded: true };
  return { seen: event, me: cloud.getWXContext() };
};
