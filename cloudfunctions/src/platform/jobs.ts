import type { Services } from './services';

/** Work that time brings, not a person. Run every minute; stops by itself at `until` and goes on next time. */
export interface Job<All> {
  name: string;
  run(services: All, until: number): Promise<number>;
}

export type JobReport = Record<string, number | 'failed'>;

/** Kept for each of the jobs still to come, however much the one before would like to do; together no more than half. */
const RESERVE_MS = 1_000;

/** One after the other; a failing one does not keep the others from their work. */
export async function runJobs<All extends Services>(
  jobs: readonly Job<All>[],
  services: All,
  budgetMs: number,
): Promise<JobReport> {
  const report: JobReport = {};
  const endAt = services.clock.now() + budgetMs;
  const reserveMs = Math.min(RESERVE_MS, budgetMs / (2 * jobs.length));
  for (const [index, job] of jobs.entries()) {
    const until = endAt - reserveMs * (jobs.length - 1 - index);
    report[job.name] = await job.run(services, until).catch((error: unknown) => {
      services.log.error(`job ${job.name}`, error);
      return 'failed' as const;
    });
  }
  return report;
}
