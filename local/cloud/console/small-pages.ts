import { FAULT_KINDS } from '../faults/fault';
import type { CloudParts } from '../parts';
import { html, table, time, type Html } from './html';

export function messagesPage({ messages, identities, pushes }: CloudParts): Html {
  const sent = table(
    ['at (UTC+8)', 'to', 'template', 'page', 'data'],
    messages
      .list()
      .reverse()
      .slice(0, 200)
      .map((message) => [
        time(message.sentAt),
        identities.byId(message.person)?.name ?? message.person,
        message.title,
        html`<code>${message.page}</code>`,
        Object.entries(message.data).map(([key, { value }]) => html`<div><code>${key}</code> ${value}</div>`),
      ]),
    'No message was sent yet.',
  );
  const waiting = table(
    ['due (UTC+8)', 'event', 'attempts', 'given up because', 'body'],
    pushes.list().map(({ dueAt, event, attempts, failure, body }) => {
      return [time(dueAt), event, attempts, failure ?? '', html`<code>${body}</code>`];
    }),
    'No pushed event waits or was given up.',
  );
  return html`${sent}
    <h2>Events for functions</h2>
    ${waiting}`;
}

export function timersPage({ timers, clock }: CloudParts): Html {
  return html`
    <p>
      It is <b>${time(clock.now())}</b> in this cloud
      (UTC+8)${clock.offsetMs !== 0 && html`, moved by ${Math.round(clock.offsetMs / 1000)} s`}.
    </p>
    ${table(
      ['function', 'timer', 'fields', 'last', 'next', ''],
      timers.list().map((timer) => [
        timer.function,
        timer.name,
        html`<code>${timer.config}</code>`,
        time(timer.lastAt),
        time(timer.nextAt),
        html`<form method="post" action="/console/timers/${timer.function}/run">
          <button>Run now</button>
        </form>`,
      ]),
      'No config.json has a timer.',
    )}
    <form method="post" action="/console/clock">
      <label>Move the clock to <input name="now" placeholder="2026-12-01T00:00:00Z" size="26" /></label>
      <button>Move</button> <button class="plain" name="reset" value="1">Back to this machine’s</button>
    </form>
  `;
}

const EXAMPLE = {
  kind: 'latency',
  function: 'note',
  collection: 'notes',
  action: 'database.modifyDocument',
  rate: 0.2,
  count: 10,
  seed: 1,
  ms: 500,
};

export function faultsPage({ faults }: CloudParts, problem?: string): Html {
  return html`
    ${table(
      ['kind', 'where', 'rate', 'count', 'struck', 'asked'],
      faults
        .list()
        .map((fault) => [
          fault.kind,
          [fault.function, fault.collection, fault.action, fault.api].filter(Boolean).join(' · ') ||
            'everywhere',
          fault.rate,
          fault.count ?? 'no end',
          fault.hits,
          fault.seen,
        ]),
      'Nothing goes wrong on request.',
    )}
    ${problem && html`<p class="bad">${problem}</p>`}
    <form method="post" action="/console/faults">
      <p class="quiet">Kinds: ${FAULT_KINDS.join(', ')}. Leave out what shall not matter.</p>
      <textarea name="fault" spellcheck="false" aria-label="fault">${JSON.stringify(EXAMPLE)}</textarea><br />
      <button>Add</button>
    </form>
    <form method="post" action="/console/faults/clear"><button class="plain">Clear all</button></form>
  `;
}
