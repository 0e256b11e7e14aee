/** A time of day and a weather: what the sky is, and what it does to everything under it. */
export interface Light {
  sky: [top: string, horizon: string];
  /** Laid over everything, multiplied. */
  tint: string;
  /** A warm or cool glow from one side. */
  glow: string;
  shadow: number;
  side: 'left' | 'right';
  foliage: string;
  /** Lawns and hedges where they do not turn with the trees. */
  grass?: string;
}

export const LIGHTS: readonly Light[] = [
  {
    sky: ['#8fc3ea', '#e9f4f8'],
    tint: '#fffaf0',
    glow: 'rgba(255,244,210,0.30)',
    shadow: 0.24,
    side: 'left',
    foliage: '#6f9e4f',
  },
  {
    sky: ['#6fb0e6', '#d5ecf7'],
    tint: '#ffffff',
    glow: 'rgba(255,255,240,0.22)',
    shadow: 0.3,
    side: 'right',
    foliage: '#5f9848',
  },
  {
    sky: ['#c9d3da', '#eef0ee'],
    tint: '#f0f2f2',
    glow: 'rgba(255,255,255,0.10)',
    shadow: 0.14,
    side: 'left',
    foliage: '#74916a',
  },
  {
    sky: ['#f0b98a', '#fde7c8'],
    tint: '#ffeedd',
    glow: 'rgba(255,190,110,0.38)',
    shadow: 0.28,
    side: 'right',
    foliage: '#8a9a4a',
  },
  {
    sky: ['#7d9cc4', '#f3cdb4'],
    tint: '#f4e6e2',
    glow: 'rgba(255,170,120,0.30)',
    shadow: 0.22,
    side: 'left',
    foliage: '#6d8a55',
  },
  {
    sky: ['#a9c9dd', '#f6f1e2'],
    tint: '#fdf6e8',
    glow: 'rgba(255,236,180,0.34)',
    shadow: 0.26,
    side: 'left',
    foliage: '#b39a3e',
    grass: '#8f9b52',
  },
  {
    sky: ['#b7c6cf', '#dfe6e8'],
    tint: '#e8eef0',
    glow: 'rgba(230,240,255,0.14)',
    shadow: 0.12,
    side: 'right',
    foliage: '#68876b',
  },
  {
    sky: ['#94cbe0', '#f2f8ee'],
    tint: '#f8fff6',
    glow: 'rgba(250,255,220,0.26)',
    shadow: 0.25,
    side: 'right',
    foliage: '#7fb356',
  },
  {
    sky: ['#5f86b4', '#c8d9e6'],
    tint: '#e6edf6',
    glow: 'rgba(200,225,255,0.18)',
    shadow: 0.22,
    side: 'left',
    foliage: '#55855a',
  },
  {
    sky: ['#e3c7a8', '#f8efdd'],
    tint: '#fbf0e0',
    glow: 'rgba(255,220,160,0.30)',
    shadow: 0.22,
    side: 'left',
    foliage: '#c08a3a',
    grass: '#97984f',
  },
  {
    sky: ['#82b8dc', '#fdf3e0'],
    tint: '#fff8ee',
    glow: 'rgba(255,226,170,0.34)',
    shadow: 0.28,
    side: 'right',
    foliage: '#739f4a',
  },
  {
    sky: ['#9fb0c8', '#e8dfe2'],
    tint: '#efeaf0',
    glow: 'rgba(255,220,220,0.18)',
    shadow: 0.18,
    side: 'left',
    foliage: '#7a8f62',
  },
];
