import { View } from '@tarojs/components';
import type { Report } from '#types/reports/report';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { Section } from '@/components/section';
import { showPlace } from '@/device/location';
import { goToPlace, goToSpot } from '@/features/reports/routes';
import { PlaceMap } from '@/features/reports/place-map';
import { useWords } from '@/words/language';
import classes from './report-place.module.scss';

const MAP_HEIGHT_PX = 140;

/** Where it is and whose patch that is; the map opens WeChat's own with the way there. */
export function ReportPlace({ report }: { report: Report }) {
  const { reportPage, worklist } = useWords();
  const { place, bureauId, bureauName, zoneId, zoneName } = report;
  const open = () => showPlace(place);
  return (
    <Section title={reportPage.place}>
      <Card bare>
        <View className={classes.map} aria-role="button" aria-label={reportPage.showOnMap} onClick={open}>
          <PlaceMap report={report} heightPx={MAP_HEIGHT_PX} />
        </View>
        <ListRow icon="pin" title={place.address || worklist.noAddress} onTap={open} />
        {bureauId && bureauName && (
          <ListRow
            icon="briefcase"
            title={bureauName}
            words={reportPage.bureau}
            onTap={() => goToPlace({ bureauId }, bureauName)}
          />
        )}
        {zoneId && zoneName && (
          <ListRow
            icon="flag"
            title={zoneName}
            words={reportPage.zone}
            onTap={() => goToPlace({ zoneId }, zoneName)}
          />
        )}
        <ListRow
          icon="refresh"
          title={reportPage.spot}
          words={report.relapses > 0 ? reportPage.relapses(report.relapses) : reportPage.spotWords}
          onTap={() => goToSpot(report.reportId)}
        />
      </Card>
    </Section>
  );
}
