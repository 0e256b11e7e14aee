/**
 * Moves this process's idea of now by the cloud's offset, so that product code that asks `Date` needs no hook for time.
 * Timers and performance.now are left alone: they measure spans.
 */
export function installMovableDate(): (offsetMs: number) => void {
  const RealDate = Date;
  let offset = 0;
  const now = () => RealDate.now() + offset;
  const Moved: DateConstructor = new Proxy(RealDate, {
    construct(target, args, newTarget) {
      const arguments_ = args.length === 0 ? [now()] : args;
      return Reflect.construct(target, arguments_, newTarget === Moved ? target : newTarget) as object;
    },
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown)),
  });
  RealDate.prototype.constructor = Moved;
  globalThis.Date = Moved;
  return (offsetMs) => {
    offset = offsetMs;
  };
}
