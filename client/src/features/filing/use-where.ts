import { useEffect, useState } from 'react';
import type { OutputOf } from '#types/contract';
import { resolvePlace } from '#types/places/contracts';
import type { Place } from '#types/places/position';
import { call } from '@/cloud/call';
import { askPosition, lastPosition, pickPlace } from '@/device/location';
import { usePrivacy } from '@/device/privacy';

export type Responsible = OutputOf<typeof resolvePlace>;

export interface Where {
  place: Place | null;
  /** Whose patch it is; null while that is not known. */
  responsible: Responsible | null;
  locating: boolean;
  pick(): Promise<void>;
}

/** The place of a report: where the phone is, until the person points elsewhere on the map. */
export function useWhere(already: Place | null): Where {
  const [place, setPlace] = useState<Place | null>(already);
  const [responsible, setResponsible] = useState<Responsible | null>(null);
  const [locating, setLocating] = useState(!already);

  // Asked once, and once more after the privacy guide was agreed to after all: otherwise the person points.
  const refused = usePrivacy((state) => state.refused);
  useEffect(() => {
    if (already || refused || place) return;
    setLocating(true);
    void askPosition().then((found) => {
      setLocating(false);
      if (found) setPlace((chosen) => chosen ?? { ...found, address: '' });
    });
  }, [refused]);

  const { longitude, latitude } = place ?? {};
  useEffect(() => {
    if (longitude === undefined || latitude === undefined) return undefined;
    let wanted = true;
    setResponsible(null);
    void call(resolvePlace, { longitude, latitude }).then((outcome) => {
      if (!wanted || !outcome.ok) return;
      setResponsible(outcome.data);
      // WeChat gives coordinates without words; the zone's name is what people there call it.
      const { zoneName } = outcome.data;
      if (zoneName) setPlace((now) => (now && now.address === '' ? { ...now, address: zoneName } : now));
    });
    return () => {
      wanted = false;
    };
  }, [longitude, latitude]);

  const pick = async () => {
    const picked = await pickPlace(place ?? lastPosition());
    if (picked) {
      setLocating(false);
      setPlace(picked);
    }
  };
  return { place, responsible, locating, pick };
}
