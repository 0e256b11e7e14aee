import * as glassEasel from 'glass-easel';

type GlassEvent = glassEasel.ShadowedEvent<unknown> & { touches?: unknown; changedTouches?: unknown };

/** Of a component the caller stands for the element; both know id and dataset. */
interface EventEnd {
  id: string;
  dataset: Record<string, unknown> | null;
  _$?: { getBackendElement?(): unknown };
  getBackendElement?(): unknown;
}

export function isGlassEvent(value: unknown): value is GlassEvent {
  return value instanceof glassEasel.Event;
}

/** What crosses from WeChat's view thread to the page's: plain data, nothing of the element itself. */
export function plainEvent(event: GlassEvent): Record<string, unknown> {
  const plain: Record<string, unknown> = {
    type: event.type,
    timeStamp: event.timeStamp,
    target: plainEnd(event.target as unknown as EventEnd),
    currentTarget: plainEnd(event.currentTarget as unknown as EventEnd),
    mark: { ...event.mark },
    detail: plainValue(event.detail) ?? {},
    _requireActive: undefined,
    _relatedInfo: {},
  };
  if (event.touches) plain.touches = plainValue(event.touches);
  if (event.changedTouches) plain.changedTouches = plainValue(event.changedTouches);
  return plain;
}

function plainEnd(end: EventEnd): Record<string, unknown> {
  const element = (end.getBackendElement?.() ?? end._$?.getBackendElement?.()) as HTMLElement | undefined;
  return {
    id: end.id,
    offsetLeft: element?.offsetLeft ?? 0,
    offsetTop: element?.offsetTop ?? 0,
    dataset: plainValue(end.dataset) ?? {},
  };
}

function plainValue(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

export interface DispatchOptions {
  bubbles?: boolean;
  extra?: Record<string, unknown>;
}

/** Sends an event to the glass-easel element behind a DOM element. */
export function dispatch(
  target: glassEasel.Element,
  name: string,
  detail: unknown,
  { bubbles = false, extra }: DispatchOptions = {},
): glassEasel.Event<unknown> {
  const event = new glassEasel.Event(name, detail, {
    bubbles,
    composed: bubbles,
    capturePhase: bubbles,
    extraFields: extra,
  });
  glassEasel.Event.dispatchEvent(target, event);
  return event;
}

type Host = (Node & { __wxElement?: glassEasel.Element }) | null;

/** The glass-easel element that a DOM node belongs to. */
export function elementOf(node: EventTarget | null): glassEasel.Element | undefined {
  for (let at = node as Host; at; at = at.parentNode as Host) if (at.__wxElement) return at.__wxElement;
  return undefined;
}
