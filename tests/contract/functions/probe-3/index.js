// Runs the body of a contract test with the SDK that config.json names. For a test environment only: it runs any code.
const cloud = require(process.env.CONTRACT_SDK);
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

exports.main = async (event, context) => {
  if (event.source === undefined) return { event, me: cloud.getWXContext() };
  const db = cloud.database();
  const { command, command: { aggregate } } = db; // prettier-ignore
  const body = new Function(`return (${event.source})`)();
  return body({ cloud, db, _: command, $: aggregate, args: event.args, event, context, caught });
};

// Errors as the SDK gives them: some are not Errors, and message and code do not survive JSON by themselves.
async function caught(promise) {
  try {
    return { resolved: await promise };
  } catch (error) {
    if (typeof error !== 'object' || error === null) return { thrown: error };
    return { code: error.code, errCode: error.errCode, message: error.message, errMsg: error.errMsg };
  }
}
