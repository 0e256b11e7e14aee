import { openAllServices } from '../src/all-services';
import { isWeChatItself } from '../src/platform/callers';
import { takePushedEvent } from '../src/reports/pushed-verdict';

const services = openAllServices();

/**
 * Gets the events WeChat pushes: `{MsgType: 'event', Event: 'wxa_media_check', trace_id, result: {suggest, label}, …}`,
 * its verdict on a picture. Known by having no person behind it. Throwing makes WeChat push it again.
 */
export async function main(event: unknown): Promise<string> {
  if (isWeChatItself(services.wxContext())) await takePushedEvent(services, event);
  return 'success';
}
