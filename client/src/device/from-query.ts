/**
 * A value of a page's query as it was before it was put there: WeChat hands it on as it is written in the link. Undefined where
 * there is none; what somebody's broken link brings stays as it is.
 */
export function fromQuery(value: string | undefined): string | undefined {
  if (!value) return undefined;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
