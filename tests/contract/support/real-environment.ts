/**
 * A real environment of WeChat's is tested when all three are set: CONTRACT_ENV (its id), CONTRACT_SECRET_ID and
 * CONTRACT_SECRET_KEY. It must have the functions of tests/contract/functions, and nothing in it that one would miss.
 */
export function realEnvironment(): ((name: string, data: unknown) => Promise<unknown>) | undefined {
  const { CONTRACT_ENV: env, CONTRACT_SECRET_ID: secretId, CONTRACT_SECRET_KEY: secretKey } = process.env;
  if (!env || !secretId || !secretKey) return undefined;

  const { init } = require('@cloudbase/node-sdk') as {
    init(options: object): { callFunction(call: object): Promise<{ result: unknown }> };
  };
  const app = init({ env, secretId, secretKey });
  return async (name, data) => (await app.callFunction({ name, data })).result;
}
