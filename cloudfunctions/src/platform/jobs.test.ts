import { runJobs, type Job } from './jobs';
import type { Services } from './services';

/** A clock that only moves when a job says that it has worked. */
function world() {
  let now = 0;
  const errors: string[] = [];
  const services = {
    clock: { now: () => now },
    log: { error: (where: string) => void errors.push(where) },
  } as unknown as Services;
  const job = (name: string, wantsMs: number): Job<Services> & { ranFor: number } => {
    const self = {
      name,
      ranFor: 0,
      run: async (_: Services, until: number) => {
        self.ranFor = Math.max(0, Math.min(wantsMs, until - now));
        now += self.ranFor;
        return 1;
      },
    };
    return self;
  };
  return { services, errors, job };
}

describe('the jobs of a minute', () => {
  it('leave a second to each that comes after, however much the first would like to do', async () => {
    const { services, job } = world();
    const jobs = [job('a', 60_000), job('b', 60_000), job('c', 60_000)];
    await runJobs(jobs, services, 14_000);
    expect(jobs.map(({ ranFor }) => ranFor)).toEqual([12_000, 1_000, 1_000]);
  });

  it('leave the first more than half of the time, however many come after', async () => {
    const { services, job } = world();
    const jobs = Array.from({ length: 40 }, (_, index) => job(String(index), 60_000));
    await runJobs(jobs, services, 14_000);
    expect(jobs[0]?.ranFor).toBeGreaterThan(7_000);
    expect(Math.min(...jobs.map(({ ranFor }) => ranFor))).toBeGreaterThan(100);
  });

  it('go on after one has failed, and say so', async () => {
    const { services, errors, job } = world();
    const failing: Job<Services> = { name: 'bad', run: () => Promise.reject(new Error('no')) };
    expect(await runJobs([failing, job('good', 1)], services, 5_000)).toEqual({ bad: 'failed', good: 1 });
    expect(errors).toEqual(['job bad']);
  });
});
