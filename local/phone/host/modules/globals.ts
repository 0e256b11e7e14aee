/**
 * What a browser has and a mini-program has not. Unlike WeChat, the list is an estimate from its documents
 * and was not read off a device.
 */
export const ABSENT_GLOBALS = [
  'window', 'self', 'top', 'parent', 'frames', 'document', 'location', 'navigator', 'history', 'screen',
  'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore',
  'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Request', 'Response', 'Headers', 'FormData', 'Blob',
  'File', 'FileReader', 'URL', 'URLSearchParams', 'AbortController', 'AbortSignal', 'BroadcastChannel',
  'MessageChannel', 'MessagePort', 'Worker', 'SharedWorker', 'process', 'Buffer', 'setImmediate',
  'clearImmediate', 'alert', 'confirm', 'prompt', 'open', 'requestAnimationFrame', 'cancelAnimationFrame',
  'requestIdleCallback', 'cancelIdleCallback', 'queueMicrotask', 'structuredClone', 'performance', 'crypto',
  'TextEncoder', 'TextDecoder', 'btoa', 'atob', 'Event', 'EventTarget', 'CustomEvent', 'DOMParser',
  'Element', 'HTMLElement', 'Node', 'Image', 'Audio', 'MutationObserver', 'ResizeObserver',
  'IntersectionObserver', 'getComputedStyle', 'matchMedia', 'scrollTo', 'addEventListener',
  'removeEventListener', 'dispatchEvent', 'postMessage', 'customElements', 'CSS', 'define',
] as const; // prettier-ignore

/**
 * `Function('return this')()` gives the global object of the mini-program on WeChat; any other source text is
 * refused there, and here.
 */
export function createFunctionGlobal(miniGlobal: object): FunctionConstructor {
  const make = (args: unknown[]) => {
    if (args[args.length - 1] === 'return this') return () => miniGlobal;
    throw new EvalError('Code generation from strings disallowed for this context');
  };
  return new Proxy(Function, {
    apply: (_target, _this, args) => make(args),
    construct: (_target, args) => make(args),
  });
}
