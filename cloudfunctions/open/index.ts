import { openAllServices } from '../src/all-services';
import { takePushed } from '../src/platform/take-pushed';
import { takePushedEvent } from '../src/reports/pushed-verdict';

const services = openAllServices();
/** Of the console's 消息推送, plain mode and JSON; empty where events come straight into the function. */
const TOKEN = process.env['WECHAT_PUSH_TOKEN'] ?? '';

/**
 * Gets the events WeChat pushes: `{MsgType: 'event', Event: 'wxa_media_check', trace_id, result: {suggest, label}, …}`,
 * its verdict on a picture.
 */
export const main = (event: unknown) =>
  takePushed(services, TOKEN, event, (pushed) => takePushedEvent(services, pushed));
