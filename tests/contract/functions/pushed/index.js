const cloud = require('wx-server-sdk');
cloud.init();
// Takes pushed events and timers, and prints them where the test looks.
exports.main = async (event) => {
  const { OPENID, SOURCE } = cloud.getWXContext();
  console.log(JSON.stringify({ event, OPENID, SOURCE, trigger: process.env.TRIGGER_SRC }));
  return event;
};
