import qrcode from 'qrcode-generator';
import { pageExists } from './client-pages';
import { refusal } from './errors';
import type { OpenApiContext } from './open-apis';
import { encodePng } from './png';

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html */
const SCENE = /^[0-9a-zA-Z!#$&'()*+,/:;=?@\-._~]{1,32}$/;
const WIDTH_MIN_PIXELS = 280;
const WIDTH_MAX_PIXELS = 1280;
const WIDTH_DEFAULT_PIXELS = 430;

/** Modules of white around a code: what ISO/IEC 18004 asks for, so that it is found on a dark poster. */
const QUIET_MODULES = 4;
/** WeChat starts a mini-program with this number when its code was scanned (扫描小程序码). */
const SCENE_CODE_SCANNED = 1047;

/**
 * wxacode.getUnlimited. Unlike WeChat, it answers a QR code (PNG), not WeChat's round code (JPEG), which only WeChat can draw and
 * read: any phone that reaches this cloud can scan it and gets the page with its scene.
 */
export function drawCode(args: Record<string, unknown>, { project, url }: OpenApiContext) {
  if (typeof args.scene !== 'string' || !SCENE.test(args.scene)) throw refusal(40169);
  const page = String(args.page ?? '');
  if (page.startsWith('/') || page.includes('?')) throw refusal(41030);
  if (page !== '' && args.check_path !== false && !pageExists(project.clientDir, page)) throw refusal(41030);
  const width = args.width === undefined ? WIDTH_DEFAULT_PIXELS : Number(args.width);
  if (!(Number.isInteger(width) && width >= WIDTH_MIN_PIXELS && width <= WIDTH_MAX_PIXELS))
    throw refusal(40097);
  const opened = `${page}?scene=${encodeURIComponent(args.scene)}`;
  const link = `${url()}/?scene=${SCENE_CODE_SCANNED}&page=${encodeURIComponent(opened)}`;
  return { contentType: 'image/png', bytes: encodePng(draw(link, width), width) };
}

/** The same text always gives the same drawing; whole modules, centred. One byte a pixel. */
function draw(text: string, width: number): Uint8Array {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const modules = code.getModuleCount();
  const size = Math.floor(width / (modules + 2 * QUIET_MODULES));
  const start = Math.floor((width - size * modules) / 2);
  const pixels = new Uint8Array(width * width).fill(255);
  for (let y = 0; y < size * modules; y += 1) {
    for (let x = 0; x < size * modules; x += 1) {
      if (code.isDark(Math.floor(y / size), Math.floor(x / size))) {
        pixels[(start + y) * width + start + x] = 0;
      }
    }
  }
  return pixels;
}
