import Taro from '@tarojs/taro';
import { useState } from 'react';
import { listCategories } from '#types/places/admin-contracts';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { useLanguage } from '@/words/language';
import { useTitle } from '@/words/use-title';
import { useAdminWords } from '../../words';
import { CategoryOrder } from './_parts/category-order';

const openCategory = (categoryId: string) =>
  void Taro.navigateTo({ url: `/admin/pages/category/index?categoryId=${categoryId}` });

/** What can be reported, in the order residents see it. */
export default function Categories() {
  const words = useAdminWords();
  useTitle(words.sections.categories.title);
  const language = useLanguage((state) => state.language);
  const [ordering, setOrdering] = useState(false);
  const page = usePage({ contract: listCategories, input: {}, keepAs: null });
  const add = <Button word={words.add} icon="plus" kind="primary" block onTap={() => openCategory('')} />;
  return (
    <PageScreen page={page} bottom={ordering ? null : add}>
      {({ categories, bureaus }) =>
        ordering ? (
          <CategoryOrder
            categories={categories}
            onDone={() => {
              setOrdering(false);
              void page.reload();
            }}
          />
        ) : (
          <>
            <Card bare>
              {categories.map(({ categoryId, name, nameEn, handlingHours, urgent, bureauId, active }) => (
                <ListRow
                  key={categoryId}
                  title={language === 'en' && nameEn ? nameEn : name}
                  words={[
                    urgent ? words.category.plain(handlingHours) : words.category.working(handlingHours),
                    bureaus.find((bureau) => bureau.bureauId === bureauId)?.name,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                  end={active ? undefined : words.off}
                  onTap={() => openCategory(categoryId)}
                />
              ))}
            </Card>
            <Button word={words.category.order} icon="list" kind="quiet" onTap={() => setOrdering(true)} />
          </>
        )
      }
    </PageScreen>
  );
}
