import type { Position } from '#types/places/position';
import { pixelsBetween } from '@/components/pins-together';

export interface Cluster {
  clusterId: string;
  position: Position;
  count: number;
}

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
