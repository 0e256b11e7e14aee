import * as glassEasel from 'glass-easel';
import { convertValue } from '../../compile/values';

/** `body` never is a tag of ours: every element of a page is `wx-…`, so that styles of the host and of the page keep apart. */
function createElement(tag: string): HTMLElement {
  const element = document.createElement(tag.startsWith('wx-') ? tag : `wx-${tag}`);
  const setAttribute = element.setAttribute.bind(element);
  element.setAttribute = (name: string, value: string) =>
    setAttribute(name, name === 'style' ? convertValue(String(value)) : value);
  return element;
}

/**
 * The DOM of this window as glass-easel's backend. Its own events are switched off: what a finger does comes
 * from touch.ts, in the shape WeChat gives it.
 */
export class PhoneBackend extends glassEasel.CurrentWindowBackendContext {
  override document = {
    createElement,
    createTextNode: (content: string) => document.createTextNode(content),
    createDocumentFragment: () => document.createDocumentFragment(),
  } as unknown as glassEasel.CurrentWindowBackendContext['document'];

  override onEvent(): void {}
  override setListenerStats(): void {}
  override setModelBindingStat(): void {}
}
