import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

/**
 * Refuses every connection but loopback, so that a run here proves that no foreign host is touched: not by the product,
 * not by the SDK (which asks metadata.tencentyun.com when its environment is not complete).
 */
export function refuseForeignConnections(report: (target: string) => void): void {
  const refuse = (target: string): Error => {
    report(target);
    process.stderr.write(`refused a connection to ${target}: functions here may only reach this machine\n`);
    return Object.assign(new Error(`connection to ${target} refused: only loopback is allowed here`), {
      code: 'EFOREIGNHOST',
    });
  };

  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
    const target = targetOf(args);
    if (target === undefined || isLoopback(target)) return connect.apply(this, args as never);
    const error = refuse(target);
    process.nextTick(() => this.destroy(error));
    return this;
  } as typeof connect;

  const lookup = dns.lookup;
  const guardedLookup = (name: string, ...rest: unknown[]) => {
    if (isLoopback(name)) return (lookup as (...all: unknown[]) => unknown)(name, ...rest);
    const error = refuse(name);
    const callback = rest[rest.length - 1] as (error: Error) => void;
    process.nextTick(() => callback(error));
    return {};
  };
  dns.lookup = guardedLookup as unknown as typeof dns.lookup;

  const send = dgram.Socket.prototype.send;
  dgram.Socket.prototype.send = function (this: dgram.Socket, ...args: unknown[]) {
    const host = args.find((arg, index) => index > 0 && typeof arg === 'string') as string | undefined;
    if (host !== undefined && !isLoopback(host)) throw refuse(host);
    return send.apply(this, args as never);
  } as typeof send;
}

/** The host a `connect` call names; undefined for a local pipe. Node passes its own calls an array. */
export function targetOf(args: unknown[]): string | undefined {
  const first = Array.isArray(args[0]) ? (args[0] as unknown[])[0] : args[0];
  if (typeof first === 'object' && first !== null) {
    const options = first as { path?: unknown; host?: unknown };
    if (options.path) return undefined;
    return typeof options.host === 'string' && options.host !== '' ? options.host : 'localhost';
  }
  if (typeof first === 'string' && !/^\d+$/.test(first)) return undefined;
  return typeof args[1] === 'string' ? args[1] : 'localhost';
}

export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, '');
  return name === 'localhost' || name === '::1' || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(name);
}
