import { SkeletonBlock } from '@/components/skeleton';

/** Photo, facts, place, history: the heights the content will have. */
export function ReportSkeleton() {
  return (
    <>
      <SkeletonBlock height={257} />
      <SkeletonBlock height={230} />
      <SkeletonBlock height={250} />
      <SkeletonBlock height={160} />
    </>
  );
}
