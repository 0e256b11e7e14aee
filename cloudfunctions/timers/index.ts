import { openAllServices } from '../src/all-services';
import { isWeChatItself } from '../src/platform/callers';
import { runJobs, type JobReport } from '../src/platform/jobs';
import { TIMER_JOBS } from '../src/timer-jobs';

/** Of the 20 s a run may take; the rest is for what has begun. */
const BUDGET_MS = 14_000;
const services = openAllServices();

/** Called by WeChat's clock every minute. A person who calls it by hand starts nothing. */
export async function main(): Promise<JobReport> {
  if (!isWeChatItself(services.wxContext())) return {};
  return runJobs(TIMER_JOBS, services, BUDGET_MS);
}
