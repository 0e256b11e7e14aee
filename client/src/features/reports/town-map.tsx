import { Map, type MapProps } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { InputOf, OutputOf } from '#types/contract';
import type { Position } from '#types/places/position';
import { mapReports, type MapGroup } from '#types/reports/list-contracts';
import { REPORT_STATE_LABELS } from '#types/reports/states';
import { call } from '@/cloud/call';
import closedPin from '@/assets/pins/closed.png';
import openPin from '@/assets/pins/open.png';
import overduePin from '@/assets/pins/overdue.png';
import { crowdMarker } from '@/components/crowd-marker';
import { PinsHere } from '@/components/pins-here';
import { pinsTogether, SCALE_MAX } from '@/components/pins-together';
import { useLanguage, type Language } from '@/words/language';
import { categoryName } from './category-name';
import { mergedClusters } from './merged-clusters';

type Answer = OutputOf<typeof mapReports>;
type Marker = Answer['markers'][number];
interface View extends Answer {
  /** At which it was read. */
  scale: number;
  /** Markers that lie on one another at this scale, by their places in the list. */
  together: readonly (readonly number[])[];
}
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
/** A centimetre. */
const HARDLY_DEGREES = 1e-7;
/** Clusters' ids begin here: WeChat takes numbers only, and pins are numbered from 0. */
const FIRST_CLUSTER_ID = 10_000;

/** Two circles of three digits beside each other. */
const CIRCLE_PX = 56;

const NOTHING: View = { total: 0, markers: [], clusters: [], scale: FIRST_SCALE, together: [] };
const pinOf = ({ state, overdue }: Marker) =>
  state === 'closed' ? closedPin : overdue ? overduePin : openPin;

/** Everything reported in view: pins while they are few, else circles with how many stand there. */
export function TownMap({ center, heightPx, groups, categoryId, label, onPick, onCount }: TownMapProps) {
  const language = useLanguage((state) => state.language);
  const [view, setView] = useState<View>(NOTHING);
  const [here, setHere] = useState<readonly Marker[] | null>(null);
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
    const { scale } = seen;
    const clusters = mergedClusters(outcome.data.clusters, scale, CIRCLE_PX);
    setView({ ...outcome.data, clusters, scale, together: pinsTogether(outcome.data.markers, scale) });
    latest.current.onCount(outcome.data.total);
  }, []);
  const shown = [...groups, categoryId].join();
  // Once the map has heard of it; not every WeChat tells of a move that the page itself has asked for.
  useEffect(() => Taro.nextTick(() => void read()), [shown, place, read]);
  useEffect(
    () => setPlace((before) => (before.center === center ? before : { ...before, center })),
    [center],
  );

  const nearer = (to: Position) =>
    setPlace((before) => {
      const scale = Math.min(SCALE_MAX, view.scale + NEARER);
      // Moved away by hand since: the map takes no notice of being told the very same again.
      const isSame = before.scale === scale && before.center.longitude === to.longitude;
      return { center: isSame ? { ...to, longitude: to.longitude + HARDLY_DEGREES } : to, scale };
    });
  const tap = (id: number) => {
    const cluster = view.clusters[id - FIRST_CLUSTER_ID];
    if (cluster) return nearer(cluster.position);
    const markers = (view.together[id] ?? []).flatMap((at) => view.markers[at] ?? []);
    const [first] = markers;
    if (!first) return;
    if (markers.length === 1) onPick(first.reportId);
    // Where a nearer look parts them it is taken; else they are listed.
    else if (pinsTogether(markers, SCALE_MAX).length > 1) nearer(first.position);
    else setHere(markers);
  };
  return (
    <>
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
      {here && (
        <PinsHere
          pins={here.map((marker) => ({
            title: categoryName(marker, language),
            words: REPORT_STATE_LABELS[marker.state][language],
          }))}
          onPick={(at) => onPick(here[at]?.reportId ?? '')}
          onClose={() => setHere(null)}
        />
      )}
    </>
  );
}

function markersOf({ markers, clusters, together }: View, language: Language) {
  return [
    ...together.flatMap((members, id): MapProps.marker[] => {
      const marker = markers[members[0] ?? -1];
      if (!marker) return [];
      if (members.length > 1) return [crowdMarker(id, marker.position, members.length, pinOf(marker))];
      const title = categoryName(marker, language);
      return [{ id, ...marker.position, iconPath: pinOf(marker), width: PIN_PX, height: PIN_PX, title }];
    }),
    ...clusters.map(({ position, count }, index) =>
      crowdMarker(FIRST_CLUSTER_ID + index, position, count, openPin),
    ),
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
