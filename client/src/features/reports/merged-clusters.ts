import type { Position } from '#types/places/position';

export interface Cluster {
  clusterId: string;
  position: Position;
  count: number;
}

/** WeChat's map at scale 0 shows the world this wide; each scale more doubles it. */
const WORLD_PX = 256;
const WORLD_DEGREES = 360;

/** Circles that would overlap become one, where most of it stands. The server's squares have fixed edges: two crowds may meet at one. */
export function mergedClusters(clusters: readonly Cluster[], scale: number, apartPx: number): Cluster[] {
  const standing: Cluster[] = [];
  for (const cluster of [...clusters].sort((a, b) => b.count - a.count)) {
    const at = standing.findIndex(
      ({ position }) => pixelsBetween(position, cluster.position, scale) < apartPx,
    );
    const near = standing[at];
    if (near) standing[at] = together(near, cluster);
    else standing.push(cluster);
  }
  // What has moved may have come near another.
  return standing.length < clusters.length ? mergedClusters(standing, scale, apartPx) : standing;
}

export function pixelsBetween(a: Position, b: Position, scale: number): number {
  const pxPerDegree = (WORLD_PX * 2 ** scale) / WORLD_DEGREES;
  const stretch = Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(
    (a.longitude - b.longitude) * pxPerDegree,
    ((a.latitude - b.latitude) * pxPerDegree) / stretch,
  );
}

function together(a: Cluster, b: Cluster): Cluster {
  const count = a.count + b.count;
  const between = (x: number, y: number) => (x * a.count + y * b.count) / count;
  return {
    clusterId: a.clusterId,
    count,
    position: {
      longitude: between(a.position.longitude, b.position.longitude),
      latitude: between(a.position.latitude, b.position.latitude),
    },
  };
}
