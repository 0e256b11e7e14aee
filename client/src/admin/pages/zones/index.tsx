import Taro from '@tarojs/taro';
import { useMemo, useState } from 'react';
import { listZones } from '#types/places/zone-contracts';
import type { Position } from '#types/places/position';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ListEnd } from '@/components/list-end';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { SearchField } from '@/components/search-field';
import { Section } from '@/components/section';
import { useTitle } from '@/words/use-title';
import { drawnFrom } from '../../_parts/drawn-shape';
import { ShapeMap } from '../../_parts/shape-map';
import { useAdminWords } from '../../words';

const MAP_PX = 240;

const openZone = (zoneId: string) =>
  void Taro.navigateTo({ url: `/admin/pages/zone/index?zoneId=${zoneId}` });
const openImport = () => void Taro.navigateTo({ url: '/admin/pages/zone-import/index' });

/** The town's patches on the map and by name; a tap on the map lists those around it first. */
export default function Zones() {
  const all = useAdminWords();
  const words = all.zone;
  useTitle(all.sections.zones.title);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [near, setNear] = useState<Position | null>(null);
  const input = { words: asked, near };
  const page = usePage({ contract: listZones, input, keepAs: null });
  const list = useMore({
    contract: listZones,
    input,
    first: page,
    of: ({ zones, next }) => ({ items: zones, next }),
    append: (shown, more) => [
      ...shown,
      ...more.filter(({ zoneId }) => !shown.some((one) => one.zoneId === zoneId)),
    ],
  });
  const shapes = useMemo(() => list.items.map(({ shape }) => drawnFrom(shape)), [list.items]);
  // The map stays where it was tapped.
  const about = near ? [] : shapes.flatMap(({ lines }) => lines.flat());
  return (
    <PageScreen
      page={page}
      bottom={<Button word={words.fresh} icon="plus" kind="primary" block onTap={() => openZone('')} />}
      above={
        <SearchField
          hint={words.search}
          value={typed}
          onChange={setTyped}
          onSearch={() => {
            setNear(null);
            setAsked(typed.trim());
          }}
        />
      }
    >
      {({ total, center }) => (
        <>
          <Card bare>
            <ShapeMap
              shapes={shapes}
              about={about}
              elseCenter={near ? [near.longitude, near.latitude] : [center.longitude, center.latitude]}
              heightPx={MAP_PX}
              label={all.sections.zones.title}
              onPoint={([longitude, latitude]) => setNear({ longitude, latitude })}
            />
          </Card>
          <Section
            title={total > 0 ? words.count(total) : words.empty}
            link={words.import}
            onLink={openImport}
          >
            <Card bare>
              {list.items.map(({ zoneId, name, bureauName, communityName, squareMeters }) => (
                <ListRow
                  key={zoneId}
                  title={name}
                  words={[communityName, bureauName ?? words.noBureau, words.area(squareMeters)]
                    .filter(Boolean)
                    .join(' · ')}
                  onTap={() => openZone(zoneId)}
                />
              ))}
            </Card>
            <ListEnd list={list} />
          </Section>
        </>
      )}
    </PageScreen>
  );
}
