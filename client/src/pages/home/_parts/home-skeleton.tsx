import { SkeletonBlock, SkeletonCards } from '@/components/skeleton';

export function HomeSkeleton() {
  return (
    <>
      <SkeletonBlock height={64} />
      <SkeletonCards count={1} />
      <SkeletonBlock height={220} />
      <SkeletonBlock height={88} />
    </>
  );
}
