import { existsSync, readFileSync } from 'node:fs';
import { listFunctions } from '../functions/config';
import { readObject } from '../http/body';
import { HttpRefusal, sendJson } from '../http/reply';
import { route, type Route } from '../http/router';
import type { CloudParts } from '../parts';
import type { ContentSafety } from '../project';

const BODY_MAX_BYTES = 256 * 1024;

/** What is true of the environment as a whole: health, clock, map, verdicts. */
export function environmentRoutes({ project, host, calls, clock, state, verdicts }: CloudParts): Route[] {
  return [
    route('GET', '/health', ({ response }) => {
      sendJson(response, 200, {
        ok: true,
        envId: project.envId,
        functions: listFunctions(project.functionsDir).map(({ name }) => name),
        refusedConnections: host.refusedConnections,
        spent: { serverCpuMs: cpuMs(), functionCpuMs: calls.cpuMs },
      });
    }),
    route('GET', '/calls', ({ response, url }) => {
      const wanted = url.searchParams.get('function');
      const shown = calls.all().filter((call) => wanted === null || call.function === wanted);
      // Who called stays here.
      sendJson(
        response,
        200,
        shown.map((call) => ({ ...call, openid: undefined })),
      );
    }),
    route('GET', '/clock', ({ response }) => sendJson(response, 200, clockView(clock))),
    route('POST', '/clock', async ({ request, response }) => {
      const { offsetMs, now, timers } = await readObject(request, BODY_MAX_BYTES);
      const wanted = typeof now === 'string' ? Date.parse(now) - (clock.now() - clock.offsetMs) : offsetMs;
      if (typeof wanted !== 'number' || !Number.isFinite(wanted)) {
        throw new HttpRefusal(400, 'give {offsetMs: number} or {now: an ISO 8601 time}');
      }
      await host.quiet.alone(() => {
        clock.setOffset(wanted, timers === 'skipped' ? timers : 'due');
        state.writeSetting('clockOffsetMs', clock.offsetMs);
      });
      sendJson(response, 200, clockView(clock));
    }),
    route('GET', '/map', ({ response }) => {
      if (!project.mapFile || !existsSync(project.mapFile))
        throw new HttpRefusal(404, 'the project names no map');
      sendJson(response, 200, JSON.parse(readFileSync(project.mapFile, 'utf8')));
    }),
    route('GET', '/verdicts', ({ response }) => sendJson(response, 200, verdicts.current)),
    route('POST', '/verdicts', async ({ request, response }) => {
      verdicts.change(checkedSafety(await readObject(request, BODY_MAX_BYTES)));
      sendJson(response, 200, verdicts.current);
    }),
  ];
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function clockView(clock: CloudParts['clock']) {
  return { now: new Date(clock.now()).toISOString(), offsetMs: clock.offsetMs };
}

function checkedSafety(body: Record<string, unknown>): Partial<ContentSafety> {
  const part: Record<string, unknown> = {};
  for (const key of ['riskyWords', 'reviewWords', 'riskyPhotoSha256', 'reviewPhotoSha256'] as const) {
    const list = body[key];
    if (list === undefined) continue;
    if (!Array.isArray(list) || list.some((entry) => typeof entry !== 'string' || entry === '')) {
      throw new HttpRefusal(400, `${key} must be a list of non-empty strings`);
    }
    part[key] = list;
  }
  if (body.verdictDelayMs !== undefined) {
    if (!(Number(body.verdictDelayMs) >= 0))
      throw new HttpRefusal(400, 'verdictDelayMs must not be negative');
    part.verdictDelayMs = Number(body.verdictDelayMs);
  }
  if (body.riskRanks !== undefined) part.riskRanks = checkedRanks(body.riskRanks);
  return part;
}

const RISK_RANK_MAX = 4;

function checkedRanks(given: unknown): Record<string, number> {
  const ranks = Object.entries(given as Record<string, unknown>);
  if (
    ranks.some(([, rank]) => !(Number.isInteger(rank) && Number(rank) >= 0 && Number(rank) <= RISK_RANK_MAX))
  )
    throw new HttpRefusal(400, 'riskRanks must be numbers from 0 to 4 by openid');
  return Object.fromEntries(ranks.map(([openid, rank]) => [openid, Number(rank)]));
}
