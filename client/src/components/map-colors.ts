/** WeChat's map takes literal colours only: the tokens' green, as a line and as a tint (RRGGBBAA). */
export const MAP_LINE = '#0E7A5A';
export const MAP_TINT = '#0E7A5A33';
