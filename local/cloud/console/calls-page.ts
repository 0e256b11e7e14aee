import type { CloudParts } from '../parts';
import { html, ms, table, time, type Html } from './html';

const SHOWN_CALLS = 200;

/** The last calls, newest first, each with its timing and what it printed. */
export function callsPage({ calls, host, identities }: CloudParts): Html {
  const shown = [...calls.all()].reverse().slice(0, SHOWN_CALLS);
  const refused = host.refusedConnections.map(({ function: name, target }) => `${name} → ${target}`);
  return html`
    ${refused.length > 0 && html`<p class="bad">Connections refused: ${[...new Set(refused)].join(', ')}</p>`}
    ${table(
      [
        'at (UTC+8)',
        'function',
        'by',
        'person',
        'ms',
        'queued',
        'CPU',
        'SDK requests',
        'in gateway',
        'reply',
        'outcome',
      ],
      shown.map((call) => [
        time(call.startedAt),
        html`<a href="/console/calls/${call.requestId}">${call.function}</a>`,
        call.source || call.trigger,
        call.openid ? (identities.byOpenid(call.openid)?.name ?? '') : '',
        html`${ms(call.ms)}${call.cold && html` <span class="quiet">cold</span>`}`,
        ms(call.queuedMs),
        ms(call.cpuMs),
        call.gatewayRequests,
        ms(call.gatewayMs),
        `${call.responseBytes} B`,
        call.ok
          ? html`<span class="good">ok</span>`
          : html`<span class="bad">${call.error?.split('\n')[0]}</span>`,
      ]),
      'No function was called since this server started.',
    )}
  `;
}

export function callPage({ calls }: CloudParts, requestId: string): Html | undefined {
  const call = calls.all().find((candidate) => candidate.requestId === requestId);
  if (!call) return undefined;
  const { lines, error, openid: _, ...rest } = call;
  return html`
    <p><a href="/console/calls">all calls</a></p>
    ${
      error &&
      html`<h2>Error</h2>
        <pre class="bad">${error}</pre>`
    }
    <h2>Printed</h2>
    ${lines.length > 0 ? html`<pre>${lines.join('\n')}</pre>` : html`<p class="empty">Nothing.</p>`}
    <h2>Call</h2>
    <pre>${JSON.stringify(rest, null, 2)}</pre>
  `;
}
