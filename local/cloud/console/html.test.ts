import { html, table } from './html';

test('whatever a document holds is shown and never run', () => {
  expect(html`<p title="${'"><script>'}">${['<b>', html`<i>kept</i>`]}</p>`.text).toBe(
    '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;<i>kept</i></p>',
  );
});

test('what is not there leaves no trace', () => {
  expect(html`${undefined}${null}${false}${0}`.text).toBe('0');
});

test('an empty table says so', () => {
  expect(table(['a'], [], 'No rows.').text).toContain('No rows.');
});
