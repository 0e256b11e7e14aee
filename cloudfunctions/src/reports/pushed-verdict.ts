import * as v from 'valibot';
import type { ReportServices } from './report-services';
import { takeVerdict } from './photo-verdicts';

/** https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync */
const mediaCheckSchema = v.object({
  MsgType: v.literal('event'),
  Event: v.literal('wxa_media_check'),
  trace_id: v.pipe(v.string(), v.nonEmpty()),
  result: v.optional(v.object({ suggest: v.optional(v.string(), '') }), {}),
});

/** Events other than verdicts on pictures are none of ours and are let pass. */
export async function takePushedEvent(services: ReportServices, event: unknown): Promise<void> {
  const parsed = v.safeParse(mediaCheckSchema, event);
  if (parsed.success) await takeVerdict(services, parsed.output.trace_id, parsed.output.result.suggest);
}
