import { Text } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '#types/contract';
import { listRoutes } from '#types/places/admin-contracts';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { useCategoryName } from '@/features/reports/category-name';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/admin.module.scss';
import { useAdminWords } from '../../words';
import { ExplainRoute } from './_parts/explain-route';
import { RouteSheet } from './_parts/route-sheet';

type Category = OutputOf<typeof listRoutes>['categories'][number];
type Route = OutputOf<typeof listRoutes>['routes'][number];

const NEW_ROUTE: Route = {
  routeId: '',
  rev: 0,
  zone: null,
  category: null,
  bureau: { id: '', name: null },
};

/** Exceptions to "the zone's bureau does it", and who would get a report from a place. */
export default function Routes() {
  const all = useAdminWords();
  const words = all.route;
  useTitle(all.sections.routes.title);
  const [edited, setEdited] = useState<Route | null>(null);
  const named = useCategoryName();
  const inLanguage = (category: Category) => ({
    ...category,
    name: named({ categoryId: category.id, categoryName: category.name }),
  });
  const kindOf = ({ category }: Route) =>
    category?.name && named({ categoryId: category.id, categoryName: category.name });
  const page = usePage({ contract: listRoutes, input: {}, keepAs: null });
  const add = (
    <Button word={words.fresh} icon="plus" kind="primary" block onTap={() => setEdited(NEW_ROUTE)} />
  );
  return (
    <PageScreen page={page} bottom={edited ? null : add}>
      {({ routes, categories, bureaus, center }) => (
        <>
          <Card bare={routes.length > 0}>
            {routes.length === 0 && <Text className={classes.note}>{words.none}</Text>}
            {routes.map((route) => (
              <ListRow
                key={route.routeId}
                title={`${route.zone?.name ?? words.any.zone} · ${kindOf(route) ?? words.any.category}`}
                words={route.bureau.name ? `→ ${route.bureau.name}` : words.gone}
                onTap={() => setEdited(route)}
              />
            ))}
          </Card>
          <ExplainRoute categories={categories.map(inLanguage)} center={center} />
          {edited && (
            <RouteSheet
              key={edited.routeId}
              route={edited}
              categories={categories.map(inLanguage)}
              bureaus={bureaus}
              onClose={() => setEdited(null)}
              onSaved={() => {
                setEdited(null);
                void page.reload();
              }}
            />
          )}
        </>
      )}
    </PageScreen>
  );
}
