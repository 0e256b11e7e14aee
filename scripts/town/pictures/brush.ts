import type { SKRSContext2D } from '@napi-rs/canvas';
import { between, type Random } from '../random';

export type Brush = SKRSContext2D;
export type Dot = readonly [x: number, y: number];

export const WIDTH = 800;
export const HEIGHT = 600;

/** Lighter for a positive amount, darker for a negative one; -1 … 1. */
export function shade(hex: string, amount: number): string {
  const value = parseInt(hex.slice(1), 16);
  const channel = (shift: number) => {
    const from = (value >> shift) & 255;
    const to = amount < 0 ? 0 : 255;
    return Math.round(from + (to - from) * Math.abs(amount));
  };
  return `rgb(${channel(16)},${channel(8)},${channel(0)})`;
}

export function vertical(g: Brush, top: number, bottom: number, ...colors: string[]) {
  const gradient = g.createLinearGradient(0, top, 0, bottom);
  colors.forEach((color, index) => gradient.addColorStop(index / (colors.length - 1), color));
  return gradient;
}

export function horizontal(g: Brush, left: number, right: number, ...colors: string[]) {
  const gradient = g.createLinearGradient(left, 0, right, 0);
  colors.forEach((color, index) => gradient.addColorStop(index / (colors.length - 1), color));
  return gradient;
}

type Paint = Brush['fillStyle'];

export function block(
  g: Brush,
  x: number,
  y: number,
  width: number,
  height: number,
  paint: Paint,
  radius = 0,
) {
  g.fillStyle = paint;
  g.beginPath();
  g.roundRect(x, y, width, height, radius);
  g.fill();
}

export function shape(g: Brush, dots: readonly Dot[], paint: Paint) {
  g.fillStyle = paint;
  g.beginPath();
  dots.forEach(([x, y], index) => (index ? g.lineTo(x, y) : g.moveTo(x, y)));
  g.closePath();
  g.fill();
}

export function stroke(g: Brush, dots: readonly Dot[], color: string, width: number) {
  g.strokeStyle = color;
  g.lineWidth = width;
  g.lineJoin = 'round';
  g.lineCap = 'round';
  g.beginPath();
  dots.forEach(([x, y], index) => (index ? g.lineTo(x, y) : g.moveTo(x, y)));
  g.stroke();
}

export function oval(g: Brush, x: number, y: number, rx: number, ry: number, paint: Paint, turn = 0) {
  g.fillStyle = paint;
  g.beginPath();
  g.ellipse(x, y, rx, ry, turn, 0, Math.PI * 2);
  g.fill();
}

/** Something irregular and round: a stain, a bush, a heap. */
export function blob(g: Brush, random: Random, x: number, y: number, rx: number, ry: number, paint: Paint) {
  const corners = 11;
  const radii = Array.from({ length: corners }, () => between(random, 0.8, 1.12));
  const at = (index: number): Dot => {
    const angle = (index / corners) * Math.PI * 2;
    const radius = radii[index % corners]!;
    return [x + Math.cos(angle) * rx * radius, y + Math.sin(angle) * ry * radius];
  };
  g.fillStyle = paint;
  g.beginPath();
  for (let index = 0; index <= corners; index++) {
    const [ax, ay] = at(index);
    const [bx, by] = at(index + 1);
    if (index === 0) g.moveTo((ax + bx) / 2, (ay + by) / 2);
    else g.quadraticCurveTo(ax, ay, (ax + bx) / 2, (ay + by) / 2);
  }
  g.closePath();
  g.fill();
}

/** What stands on the ground darkens it. */
export function groundShadow(g: Brush, x: number, y: number, rx: number, ry: number, strength = 0.3) {
  const gradient = g.createRadialGradient(0, 0, 0.15, 0, 0, 1);
  gradient.addColorStop(0, `rgba(30,32,40,${strength})`);
  gradient.addColorStop(1, 'rgba(30,32,40,0)');
  g.save();
  g.translate(x, y);
  g.scale(rx, ry);
  g.fillStyle = gradient;
  g.beginPath();
  g.arc(0, 0, 1, 0, Math.PI * 2);
  g.fill();
  g.restore();
}

/** Many small marks, such as stains on plaster or grit on asphalt. */
export function speckle(
  g: Brush,
  random: Random,
  area: { x: number; y: number; width: number; height: number },
  count: number,
  color: string,
  size: [number, number],
) {
  g.fillStyle = color;
  for (let index = 0; index < count; index++) {
    const x = area.x + random() * area.width;
    const y = area.y + random() * area.height;
    const radius = between(random, size[0], size[1]);
    g.beginPath();
    g.ellipse(x, y, radius, radius * between(random, 0.3, 0.8), random() * 3, 0, Math.PI * 2);
    g.fill();
  }
}
