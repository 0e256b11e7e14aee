import { createHash } from 'node:crypto';
import { pageExists } from './client-pages';
import { refusal } from './errors';
import type { OpenApiContext } from './open-apis';
import { encodePng } from './png';

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html */
const SCENE = /^[0-9a-zA-Z!#$&'()*+,/:;=?@\-._~]{1,32}$/;
const WIDTH_MIN_PIXELS = 280;
const WIDTH_MAX_PIXELS = 1280;
const WIDTH_DEFAULT_PIXELS = 430;

const RAYS = 54;
const RINGS = 5;

/** wxacode.getUnlimited. Unlike WeChat, it answers a drawing of rays and dots that looks like a code and that no phone can scan. */
export function drawCode(args: Record<string, unknown>, { project }: OpenApiContext) {
  if (typeof args.scene !== 'string' || !SCENE.test(args.scene)) throw refusal(40169);
  const page = String(args.page ?? '');
  if (page.startsWith('/') || page.includes('?')) throw refusal(41030);
  if (page !== '' && args.check_path !== false && !pageExists(project.clientDir, page)) throw refusal(41030);
  const width = args.width === undefined ? WIDTH_DEFAULT_PIXELS : Number(args.width);
  if (!(Number.isInteger(width) && width >= WIDTH_MIN_PIXELS && width <= WIDTH_MAX_PIXELS))
    throw refusal(40097);
  return { contentType: 'image/png', bytes: encodePng(draw(`${page}?${args.scene}`, width), width) };
}

/** The same text always gives the same drawing. */
function draw(text: string, width: number): Uint8Array {
  const bits = [0, 1].flatMap((part) => [...createHash('sha256').update(`${part} ${text}`).digest()]);
  const pixels = new Uint8Array(width * width).fill(255);
  const centre = width / 2;
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const radius = Math.hypot(x - centre, y - centre) / centre;
      const turn = (Math.atan2(y - centre, x - centre) / (2 * Math.PI) + 1) * RAYS;
      if (radius < 0.3 ? radius > 0.26 : isDark(bits, radius, turn)) pixels[y * width + x] = 0;
    }
  }
  return pixels;
}

function isDark(bits: number[], radius: number, turn: number): boolean {
  const ring = Math.floor(((radius - 0.36) / 0.6) * RINGS);
  if (ring < 0 || ring >= RINGS) return false;
  const ray = Math.floor(turn) % RAYS;
  const thick = Math.abs((turn % 1) - 0.5) < 0.3;
  const bit = ray * RINGS + ring;
  return thick && ((bits[Math.floor(bit / 8) % bits.length]! >> (bit % 8)) & 1) === 1;
}
