import { randomUUID } from 'node:crypto';
import { MEDIA_CHECK_MAX_BYTES } from '../limits';
import { refusal } from './errors';
import type { OpenApiContext } from './open-apis';
import { checkPerson } from './text-check';

const MEDIA_IMAGE = 2;
const DOWNLOAD_FAILED = -1008;

/** security.mediaCheckAsync, version 2: answers with an id at once and pushes the verdict later. */
export function checkMedia(args: Record<string, unknown>, context: OpenApiContext): Record<string, unknown> {
  if (typeof args.media_url !== 'string' || args.media_url === '') throw refusal(44002);
  if (args.version !== 2) throw refusal(47001, 'version must be the number 2');
  checkPerson(args, context);
  const traceId = randomUUID();
  const { clock, project, verdicts, pushes } = context;
  const now = clock.now();
  pushes.add({
    event: 'wxa_media_check',
    body: {
      ToUserName: 'gh_local',
      FromUserName: String(args.openid),
      CreateTime: Math.floor(now / 1000),
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: project.appid,
      trace_id: traceId,
      version: 2,
      ...judge(args, context),
    },
    dueAt: now + verdicts.current.verdictDelayMs,
  });
  return { errcode: 0, errmsg: 'ok', trace_id: traceId };
}

/** Unlike WeChat, which needs a public https address, the picture is looked up behind our own temporary link. */
function judge(args: Record<string, unknown>, { files, verdicts }: OpenApiContext): Record<string, unknown> {
  const file = files.behindUrl(String(args.media_url));
  if (!file || file.bytes > MEDIA_CHECK_MAX_BYTES) {
    const detail = [{ strategy: 'content_model', errcode: DOWNLOAD_FAILED, suggest: '', label: 0, prob: 0 }];
    return {
      errcode: DOWNLOAD_FAILED,
      errmsg: 'get media data fail',
      detail,
      result: { suggest: '', label: 0 },
    };
  }
  // Asked to judge a picture as sound (media_type 1), WeChat lets every picture pass.
  const { suggest, label } =
    Number(args.media_type) === MEDIA_IMAGE ? verdicts.ofPhoto(file.sha256) : verdicts.ofPhoto('');
  const detail = [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }];
  return { errcode: 0, errmsg: 'ok', detail, result: { suggest, label } };
}
