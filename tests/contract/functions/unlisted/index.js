const cloud = require('wx-server-sdk');
cloud.init();
// Its config.json lists no open API.
exports.main = ({ api }) => cloud.openapi[api].send({ touser: 'oAnn' }).catch(({ errCode }) => ({ errCode }));
