import { readBody } from '../http/body';
import { HttpRefusal } from '../http/reply';
import { route, type Exchange, type Route } from '../http/router';
import type { CloudParts } from '../parts';
import { callPage, callsPage } from './calls-page';
import { collectionPage, collectionsPage, slowPage } from './data-pages';
import { redirect, sendPage } from './page';
import { faultsPage, messagesPage, timersPage } from './small-pages';

const FORM_MAX_BYTES = 64 * 1024;

/** /console: what WeChat's cloud console shows, for the developer of this machine. */
export function consoleRoutes(parts: CloudParts): Route[] {
  const page = (
    path: string,
    section: string,
    body: (exchange: Exchange) => ReturnType<typeof callsPage> | undefined,
  ) =>
    route('GET', path, (exchange) => {
      const content = body(exchange);
      if (!content) throw new HttpRefusal(404, 'it is not here any more');
      sendPage(exchange.response, section, content);
    });
  return [
    route('GET', '/console', ({ response }) => redirect(response, '/console/collections')),
    page('/console/collections', 'collections', () => collectionsPage(parts)),
    page('/console/collections/:name', 'collections', ({ params, url }) =>
      collectionPage(parts, params.name!, url.searchParams),
    ),
    page('/console/slow', 'slow', () => slowPage(parts)),
    page('/console/calls', 'calls', () => callsPage(parts)),
    page('/console/calls/:id', 'calls', ({ params }) => callPage(parts, params.id!)),
    page('/console/messages', 'messages', () => messagesPage(parts)),
    page('/console/timers', 'timers', () => timersPage(parts)),
    page('/console/faults', 'faults', () => faultsPage(parts)),
    ...formRoutes(parts),
  ];
}

function formRoutes(parts: CloudParts): Route[] {
  const form = async ({ request }: Exchange) =>
    new URLSearchParams((await readBody(request, FORM_MAX_BYTES)).toString());
  return [
    route('POST', '/console/timers/:function/run', async ({ response, params }) => {
      // How it went is on the page of calls.
      await parts.timers.runNow(params.function!)?.catch(() => undefined);
      redirect(response, '/console/calls');
    }),
    route('POST', '/console/clock', async (exchange) => {
      const fields = await form(exchange);
      const wanted = fields.get('reset')
        ? 0
        : Date.parse(fields.get('now') ?? '') - (parts.clock.now() - parts.clock.offsetMs);
      if (!Number.isFinite(wanted)) throw new HttpRefusal(400, 'give an ISO 8601 time');
      await parts.host.quiet.alone(() => {
        parts.clock.setOffset(wanted);
        parts.state.writeSetting('clockOffsetMs', parts.clock.offsetMs);
      });
      redirect(exchange.response, '/console/timers');
    }),
    route('POST', '/console/faults', async (exchange) => {
      const text = (await form(exchange)).get('fault') ?? '';
      try {
        parts.faults.add(JSON.parse(text) as Record<string, unknown>);
        redirect(exchange.response, '/console/faults');
      } catch (error) {
        sendPage(
          exchange.response,
          'faults',
          faultsPage(parts, error instanceof Error ? error.message : String(error)),
        );
      }
    }),
    route('POST', '/console/faults/clear', ({ response }) => {
      parts.faults.clear();
      redirect(response, '/console/faults');
    }),
  ];
}
