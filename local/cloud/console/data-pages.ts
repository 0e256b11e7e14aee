import { WireError } from '../database/wire-error';
import type { CloudParts } from '../parts';
import { html, ms, table, type Html } from './html';

const PAGE_DOCUMENTS = 20;

export function collectionsPage({ database }: CloudParts): Html {
  return table(
    ['collection', 'documents', 'indexes'],
    database
      .collections()
      .map(({ name, documents, indexes }) => [
        html`<a href="/console/collections/${name}">${name}</a>`,
        documents,
        html`<code>${JSON.stringify(indexes)}</code>`,
      ]),
    'No collection yet.',
  );
}

/** Documents of one collection by a query in Extended JSON, and how the query was answered. */
export function collectionPage(parts: CloudParts, name: string, search: URLSearchParams): Html {
  const query = search.get('query')?.trim() ?? '';
  const order = search.get('order')?.trim() ?? '';
  const offset = Math.max(0, Number(search.get('offset')) || 0);
  const body = {
    ...{
      action: 'database.getDocument',
      collectionName: name,
      queryType: 'WHERE',
      limit: PAGE_DOCUMENTS,
      offset,
    },
    ...(query && { query }),
    ...(order && { order }),
  };
  return html`
    <p><a href="/console/collections">all collections</a> · <b>${name}</b></p>
    <form>
      <textarea name="query" spellcheck="false" placeholder='{"done":false}' aria-label="query">
${query}</textarea>
      <p>
        <label>order <input name="order" value="${order}" placeholder='{"createdAt":-1}' size="30" /></label>
        <label>skip <input name="offset" value="${offset}" size="6" /></label> <button>Find</button>
      </p>
    </form>
    ${found(parts, body)}
  `;
}

function found({ database, clock }: CloudParts, body: Record<string, unknown>): Html {
  try {
    const began = performance.now();
    const { data } = database.perform(body, { now: clock.now() }) as { data: { list: string[] } };
    const tookMs = performance.now() - began;
    return html`
      <p class="quiet">${data.list.length} documents in ${ms(tookMs)} ms</p>
      ${data.list.map(
        (text) =>
          html`<pre>${JSON.stringify(JSON.parse(text), null, 2)}</pre>
            <hr />`,
      )}
      <h2>How it was answered</h2>
      <pre>${JSON.stringify(database.explain(body), null, 2)}</pre>
    `;
  } catch (error) {
    if (!(error instanceof WireError || error instanceof SyntaxError)) throw error;
    return html`<p class="bad">${error.message}</p>`;
  }
}

export function slowPage({ database }: CloudParts): Html {
  const slow = database.slowQueries() as readonly object[];
  if (slow.length === 0) return html`<p class="empty">No slow query since this server started.</p>`;
  return html`${[...slow].reverse().map(
    (query) =>
      html`<pre>${JSON.stringify(query, null, 2)}</pre>
        <hr />`,
  )}`;
}
