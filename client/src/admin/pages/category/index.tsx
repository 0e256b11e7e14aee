import Taro, { useRouter } from '@tarojs/taro';
import { listCategories, type CategoryRow } from '#types/places/admin-contracts';
import { usePage } from '@/cloud/use-page';
import { PageScreen } from '@/components/page-screen';
import { useTitle } from '@/words/use-title';
import { useAdminWords } from '../../words';
import { CategoryForm } from './_parts/category-form';

/** One working day. */
const USUAL_HOURS = 8;

const NEW_CATEGORY: CategoryRow = {
  categoryId: '',
  rev: 0,
  order: 0,
  name: '',
  nameEn: '',
  handlingHours: USUAL_HOURS,
  urgent: false,
  photosNeeded: 1,
  bureauId: null,
  active: true,
  stoppers: [],
};

/** One kind of problem: how long it may take, who gets it where no rule says so, what ends the form. */
export default function Category() {
  const words = useAdminWords();
  const { categoryId } = useRouter().params;
  useTitle(categoryId ? words.sections.categories.title : words.category.fresh);
  const page = usePage({ contract: listCategories, input: {}, keepAs: null });
  return (
    <PageScreen page={page}>
      {({ categories, bureaus }) => (
        <CategoryForm
          category={categories.find((row) => row.categoryId === categoryId) ?? NEW_CATEGORY}
          bureaus={bureaus}
          onSaved={() => void Taro.navigateBack()}
        />
      )}
    </PageScreen>
  );
}
