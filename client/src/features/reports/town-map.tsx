import { Map } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { InputOf, OutputOf } from '#types/contract';
import type { Position } from '#types/places/position';
import { mapReports, type MapGroup } from '#types/reports/list-contracts';
import { call } from '@/cloud/call';
import closedPin from '@/assets/pins/closed.png';
import openPin from '@/assets/pins/open.png';
import overduePin from '@/assets/pins/overdue.png';
import { useLanguage, type Language } from '@/words/language';
import { categoryName } from './category-name';
import { mergedClusters } from './merged-clusters';

type View = OutputOf<typeof mapReports>;
type Asked = InputOf<typeof mapReports>;

interface TownMapProps {
  center: Position;
  heightPx: number;
  groups: readonly MapGroup[];
  categoryId?: string | undefined;
  label: string;
  onPick(reportId: string): void;
  onCount(total: number): void;
}

const ID = 'town-map';
const PIN_PX = 32;
const FIRST_SCALE = 15;
/** A tap on a cluster goes this much nearer: a square then shows as its sixteen parts. */
const NEARER = 2;
const SCALE_MAX = 20;
/** Clusters' ids begin here: WeChat takes numbers only, and pins are numbered from 0. */
const FIRST_CLUSTER_ID = 10_000;
const GREEN = '#0e7a5a';

/** Two circles of three digits beside each other. */
const CIRCLE_PX = 56;

const NOTHING: View = { total: 0, markers: [], clusters: [] };
const pinOf = ({ state, overdue }: View['markers'][number]) =>
  state === 'closed' ? closedPin : overdue ? overduePin : openPin;

/** Everything reported in view: pins while they are few, else circles with how many stand there. */
export function TownMap({ center, heightPx, groups, categoryId, label, onPick, onCount }: TownMapProps) {
  const language = useLanguage((state) => state.language);
  const [view, setView] = useState<View>(NOTHING);
  const [place, setPlace] = useState({ center, scale: FIRST_SCALE });
  const turn = useRef(0);
  const latest = useRef({ groups, categoryId, onCount, center });
  latest.current = { groups, categoryId, onCount, center };
  const read = useCallback(async () => {
    const mine = (turn.current += 1);
    const seen = await seenOn(ID, latest.current.center, latest.current.groups);
    if (mine !== turn.current) return;
    const { categoryId: kind } = latest.current;
    const outcome = await call(mapReports, { ...seen, ...(kind && { categoryId: kind }) });
    if (!outcome.ok || mine !== turn.current) return;
    const clusters = mergedClusters(outcome.data.clusters, seen.scale, CIRCLE_PX);
    setView({ ...outcome.data, clusters });
    latest.current.onCount(outcome.data.total);
  }, []);
  const shown = [...groups, categoryId].join();
  useEffect(() => void read(), [shown, read]);
  useEffect(() => setPlace((before) => ({ ...before, center })), [center]);

  const tap = (id: number) => {
    const cluster = view.clusters[id - FIRST_CLUSTER_ID];
    const marker = view.markers[id];
    if (cluster)
      setPlace(({ scale }) => ({ center: cluster.position, scale: Math.min(SCALE_MAX, scale + NEARER) }));
    else if (marker) onPick(marker.reportId);
  };
  return (
    <Map
      id={ID}
      style={{ width: '100%', height: `${heightPx}px` }}
      longitude={place.center.longitude}
      latitude={place.center.latitude}
      scale={place.scale}
      markers={markersOf(view, language)}
      showLocation
      aria-label={label}
      onRegionChange={(event) => {
        if (event.type === 'end') void read();
      }}
      onMarkerTap={(event) => tap(Number(event.detail.markerId))}
      onCalloutTap={(event) => tap(Number(event.detail.markerId))}
      onError={() => undefined}
    />
  );
}

function markersOf({ markers, clusters }: View, language: Language) {
  return [
    ...markers.map((marker, id) => ({
      id,
      ...marker.position,
      iconPath: pinOf(marker),
      width: PIN_PX,
      height: PIN_PX,
      title: categoryName(marker, language),
    })),
    ...clusters.map(({ position, count }, index) => ({
      id: FIRST_CLUSTER_ID + index,
      ...position,
      iconPath: openPin,
      width: 1,
      height: 1,
      callout: {
        content: String(count),
        color: '#ffffff',
        bgColor: GREEN,
        fontSize: 14,
        borderRadius: 22,
        borderWidth: 0,
        borderColor: GREEN,
        padding: 12,
        anchorX: 0,
        anchorY: 0,
        display: 'ALWAYS' as const,
        textAlign: 'center' as const,
      },
    })),
  ];
}

/** Where a map has not been laid out yet: about what a phone shows at the first scale. */
const AROUND_DEGREES = 0.01;

/** What is in view now. */
async function seenOn(id: string, center: Position, groups: readonly MapGroup[]): Promise<Asked> {
  const asked = { scale: FIRST_SCALE, groups: [...groups] };
  try {
    const map = Taro.createMapContext(id);
    const [region, { scale }] = await Promise.all([map.getRegion({}), map.getScale({})]);
    const { southwest, northeast } = region as unknown as { southwest: Position; northeast: Position };
    const [west, south] = [southwest.longitude, southwest.latitude];
    return { ...asked, west, south, east: northeast.longitude, north: northeast.latitude, scale };
  } catch {
    const { longitude, latitude } = center;
    return {
      ...asked,
      west: longitude - AROUND_DEGREES,
      east: longitude + AROUND_DEGREES,
      south: latitude - AROUND_DEGREES,
      north: latitude + AROUND_DEGREES,
    };
  }
}
