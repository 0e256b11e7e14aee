import type { ServerResponse } from 'node:http';
import { html, Html } from './html';

const SECTIONS = ['collections', 'slow', 'calls', 'messages', 'timers', 'faults'] as const;
const TITLES: Record<string, string> = {
  collections: 'Collections',
  slow: 'Slow queries',
  calls: 'Function calls',
  messages: 'Messages',
  timers: 'Timers',
  faults: 'Faults',
};

const STYLE = `
  :root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --accent: #07c160; }
  * { box-sizing: border-box; }
  body { margin: 0; font: 14px/1.5 system-ui, 'Noto Sans CJK SC', sans-serif; }
  header { display: flex; flex-wrap: wrap; gap: 4px 18px; align-items: baseline; padding: 12px 20px; border-bottom: 1px solid var(--line); }
  header b { margin-right: 8px; } header a { color: inherit; text-decoration: none; padding: 4px 0; }
  header a[aria-current] { border-bottom: 2px solid var(--accent); }
  main { padding: 16px 20px 60px; } h1 { font-size: 18px; margin: 0 0 12px; } h2 { font-size: 15px; margin: 24px 0 8px; }
  .scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: 5px 12px 5px 0; border-bottom: 1px solid var(--line); }
  th { font-weight: 600; white-space: nowrap; } td { font-variant-numeric: tabular-nums; }
  code, pre, textarea { font: 12.5px/1.45 ui-monospace, monospace; } pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  textarea { width: 100%; max-width: 860px; min-height: 64px; } input, textarea, button, select { color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 4px; padding: 4px 8px; }
  button { background: var(--accent); border-color: var(--accent); color: #fff; cursor: pointer; } button.plain { background: transparent; color: inherit; border-color: var(--line); }
  .bad { color: #d6453d; } .good { color: #0a9a4e; } .empty, .quiet { opacity: 0.7; } form { margin: 8px 0; } a { color: inherit; }`;

export function sendPage(response: ServerResponse, section: string, body: Html): void {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${TITLES[section]} – cloud console</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <header>
          <b>Cloud on this machine</b>
          ${SECTIONS.map(
            (name) =>
              html`<a href="/console/${name}" ${name === section && html`aria-current="page"`}
                >${TITLES[name]}</a
              >`,
          )}
        </header>
        <main>
          <h1>${TITLES[section]}</h1>
          ${body}
        </main>
      </body>
    </html>`;
  const bytes = Buffer.from(page.text);
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': bytes.length,
    'cache-control': 'no-store',
    // Everything here is rendered by the server; what a document holds can never run.
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
  });
  response.end(bytes);
}

export function redirect(response: ServerResponse, to: string): void {
  response.writeHead(303, { location: to }).end();
}
