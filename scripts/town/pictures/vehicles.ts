import { block, groundShadow, oval, shade, shape, stroke, vertical, type Brush } from './brush';

export function car(g: Brush, x: number, y: number, size: number, color: string) {
  const at = (dx: number, dy: number): [number, number] => [x + dx * size, y + dy * size];
  groundShadow(g, x, y + size * 0.02, size * 1.12, size * 0.13, 0.5);
  shape(g, [at(-0.62, -0.36), at(-0.38, -0.66), at(0.3, -0.66), at(0.62, -0.36)], shade(color, -0.08));
  shape(
    g,
    [at(-0.52, -0.37), at(-0.33, -0.6), at(-0.04, -0.6), at(-0.04, -0.37)],
    vertical(g, y - size * 0.6, y - size * 0.36, '#9fb9c6', '#4f6673'),
  );
  shape(
    g,
    [at(0.02, -0.37), at(0.02, -0.6), at(0.26, -0.6), at(0.5, -0.37)],
    vertical(g, y - size * 0.6, y - size * 0.36, '#8fabb9', '#465c69'),
  );
  const [left, top] = at(-1, -0.38);
  block(
    g,
    left,
    top,
    size * 2,
    size * 0.3,
    vertical(g, top, top + size * 0.3, shade(color, 0.3), color, shade(color, -0.35)),
    size * 0.1,
  );
  stroke(g, [at(-0.01, -0.36), at(-0.01, -0.1)], shade(color, -0.4), 2);
  stroke(g, [at(0.06, -0.27), at(0.18, -0.27)], shade(color, -0.4), 3);
  block(g, ...at(-1, -0.3), size * 0.1, size * 0.08, '#f5e9b8', 3);
  block(g, ...at(0.9, -0.3), size * 0.1, size * 0.08, '#c33a33', 3);
  for (const dx of [-0.58, 0.58]) {
    oval(g, ...at(dx, -0.08), size * 0.18, size * 0.18, '#232527');
    oval(g, ...at(dx, -0.08), size * 0.1, size * 0.1, '#b9bdc0');
    oval(g, ...at(dx, -0.08), size * 0.04, size * 0.04, '#5a5e61');
  }
}

export function bicycle(g: Brush, x: number, y: number, size: number, color: string) {
  const at = (dx: number, dy: number): [number, number] => [x + dx * size, y + dy * size];
  groundShadow(g, x, y, size * 0.9, size * 0.08, 0.3);
  for (const dx of [-0.5, 0.5]) {
    g.strokeStyle = '#2d2f31';
    g.lineWidth = size * 0.05;
    g.beginPath();
    g.ellipse(...at(dx, -0.3), size * 0.3, size * 0.3, 0, 0, Math.PI * 2);
    g.stroke();
    for (let spoke = 0; spoke < 5; spoke++) {
      const angle = (spoke / 5) * Math.PI;
      const [sx, sy] = [Math.cos(angle) * 0.28, Math.sin(angle) * 0.28];
      stroke(g, [at(dx - sx, -0.3 - sy), at(dx + sx, -0.3 + sy)], '#8d9194', 0.8);
    }
  }
  stroke(
    g,
    [at(-0.5, -0.3), at(-0.2, -0.72), at(0.32, -0.72), at(0, -0.28), at(-0.5, -0.3)],
    color,
    size * 0.045,
  );
  stroke(g, [at(-0.2, -0.72), at(0, -0.28)], color, size * 0.045);
  stroke(g, [at(0.5, -0.3), at(0.3, -0.9), at(0.42, -0.94)], color, size * 0.045);
  stroke(g, [at(-0.3, -0.8), at(-0.12, -0.8)], '#2b2b2b', size * 0.08);
}
