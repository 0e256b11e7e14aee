import { useRouter } from '@tarojs/taro';
import { listZones, openZone } from '#types/places/zone-contracts';
import { usePage } from '@/cloud/use-page';
import { PageScreen } from '@/components/page-screen';
import { useTitle } from '@/words/use-title';
import { useAdminWords } from '../../words';
import { NOTHING_DRAWN } from '../../_parts/drawn-shape';
import { ZoneForm, zoneDraft } from './_parts/zone-form';

/** One patch: its boundary on the map, who answers for it, what it shares ground with. */
export default function Zone() {
  const words = useAdminWords();
  const { zoneId } = useRouter().params;
  useTitle(zoneId ? words.sections.zones.title : words.zone.fresh);
  return zoneId ? <KnownZone zoneId={zoneId} /> : <NewZone />;
}

function KnownZone({ zoneId }: { zoneId: string }) {
  const page = usePage({ contract: openZone, input: { zoneId }, keepAs: null });
  // The bureaus to choose from come with the list; the zone itself is read whole.
  const list = usePage({ contract: listZones, input: {}, keepAs: null });
  return (
    <PageScreen page={page}>
      {({ zone, staff, overlaps }) => (
        <ZoneForm
          key={zone.rev}
          first={zoneDraft(zone)}
          staff={staff}
          overlaps={overlaps}
          bureaus={list.data?.bureaus ?? []}
          center={list.data?.center ?? null}
          onChanged={() => void page.reload()}
        />
      )}
    </PageScreen>
  );
}

function NewZone() {
  const page = usePage({ contract: listZones, input: {}, keepAs: null });
  return (
    <PageScreen page={page}>
      {({ bureaus, center }) => (
        <ZoneForm
          first={{
            zoneId: null,
            rev: 0,
            name: '',
            bureauId: null,
            communityName: '',
            streetName: '',
            answerable: [],
            shape: NOTHING_DRAWN,
          }}
          staff={[]}
          overlaps={[]}
          bureaus={bureaus}
          center={center}
          onChanged={() => undefined}
        />
      )}
    </PageScreen>
  );
}
