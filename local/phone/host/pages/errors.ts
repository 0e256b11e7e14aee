/** A route WeChat refuses; the text is what it says after `fail `. */
export class RoutingError extends Error {
  constructor(
    readonly api: string,
    readonly reason: string,
  ) {
    super(`${api}:fail ${reason}`);
  }
}
