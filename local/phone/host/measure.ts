import type { Phone } from './phone';

/** What WeChat's experience score counts on a page: nodes, depth, children, and what setData carried. */
export interface Measured {
  nodes: number;
  depth: number;
  children: number;
  setDataCalls: number;
  setDataBytes: number;
  setDataMaxBytes: number;
}

export function measure(phone: Phone): Measured {
  const page = phone.pages.top?.frame.scroller.querySelector('wx-page');
  const found = { nodes: 0, depth: 0, children: 0 };
  const visit = (element: Element, depth: number) => {
    const children = [...element.children].filter((child) => child.tagName.startsWith('WX-'));
    found.nodes += 1;
    found.depth = Math.max(found.depth, depth);
    found.children = Math.max(found.children, children.length);
    for (const child of children) visit(child, depth + 1);
  };
  if (page) visit(page, 1);
  const { calls, bytes, maxBytes } = phone.stats;
  return { ...found, setDataCalls: calls, setDataBytes: bytes, setDataMaxBytes: maxBytes };
}
