/** rich-text shows markup but runs none: WeChat trusts a list of tags and attributes, everything else is dropped. */

const TAGS = new Set('a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del div dl dt em fieldset font footer h1 h2 h3 h4 h5 h6 header hr i img ins label legend li mark nav ol p pre q rt ruby s section small span strong sub sup table tbody td tfoot th thead tr tt u ul'.split(' ')); // prettier-ignore
const ATTRIBUTES = new Set([
  'class',
  'style',
  'alt',
  'src',
  'height',
  'width',
  'span',
  'start',
  'type',
  'colspan',
  'rowspan',
]);

interface RichNode {
  name?: string;
  type?: 'node' | 'text';
  text?: string;
  attrs?: Record<string, string>;
  children?: RichNode[];
}

export function setRichText(el: HTMLElement, nodes: unknown): void {
  if (typeof nodes === 'string') {
    const parsed = new DOMParser().parseFromString(nodes, 'text/html');
    el.replaceChildren(...[...parsed.body.childNodes].flatMap(copy));
    return;
  }
  el.replaceChildren(...(Array.isArray(nodes) ? (nodes as RichNode[]).flatMap(build) : []));
}

function copy(node: Node): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
  if (!(node instanceof Element)) return [];
  const attrs = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  return make(node.tagName.toLowerCase(), attrs, [...node.childNodes].flatMap(copy));
}

function build(node: RichNode): Node[] {
  if (node.type === 'text') return [document.createTextNode(node.text ?? '')];
  return make(String(node.name ?? '').toLowerCase(), node.attrs ?? {}, (node.children ?? []).flatMap(build));
}

function make(name: string, attrs: Record<string, string>, children: Node[]): Node[] {
  if (!TAGS.has(name)) return [];
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attrs)) {
    if (ATTRIBUTES.has(attribute) && !/^\s*javascript:/i.test(value)) made.setAttribute(attribute, value);
  }
  made.append(...children);
  return [made];
}
