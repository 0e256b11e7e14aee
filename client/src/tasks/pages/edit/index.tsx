import { useRouter } from '@tarojs/taro';
import { openReport } from '#types/reports/contracts';
import { openTask } from '#types/tasks/contracts';
import { usePage } from '@/cloud/use-page';
import { PageScreen } from '@/components/page-screen';
import { categoryName } from '@/features/reports/category-name';
import { useLanguage } from '@/words/language';
import { useTitle } from '@/words/use-title';
import { useTaskWords } from '../../words';
import { EditForm } from './_parts/edit-form';
import { inCloud, newPlan, planOf } from './_parts/plan';
import { readPlanDraft } from './_parts/plan-draft';

/** A new task, one made from a report ("needs hands"), or a change to one that is there. */
export default function Edit() {
  const { titles } = useTaskWords();
  const { taskId, reportId } = useRouter().params;
  useTitle(taskId ? titles.change : titles.edit);
  if (taskId) return <Change taskId={taskId} />;
  if (reportId) return <FromReport reportId={reportId} />;
  return <EditForm initial={readPlanDraft() ?? newPlan(Date.now())} keeps />;
}

function Change({ taskId }: { taskId: string }) {
  const page = usePage({ contract: openTask, input: { taskId }, keepAs: null });
  // Read once: what somebody types is not changed under their hands.
  if (page.data) {
    const { task } = page.data;
    return <EditForm initial={planOf(task)} taskId={taskId} repeated={task.repeatsUntil !== null} />;
  }
  return <PageScreen page={page}>{() => null}</PageScreen>;
}

function FromReport({ reportId }: { reportId: string }) {
  const { edit } = useTaskWords();
  const language = useLanguage((chosen) => chosen.language);
  const page = usePage({ contract: openReport, input: { reportId }, keepAs: null });
  if (!page.data) return <PageScreen page={page}>{() => null}</PageScreen>;
  const { report } = page.data;
  const initial = {
    ...newPlan(Date.now()),
    title: edit.reportTitle(categoryName(report, language)),
    brief: report.description,
    place: report.place,
    photos: inCloud(report.photos.filter(({ kind }) => kind === 'before').map(({ fileID }) => fileID)),
  };
  return <EditForm initial={initial} reportId={reportId} from={edit.fromReport(report.number)} />;
}
