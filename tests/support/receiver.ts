import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A bureau's own service, on this machine: keeps what it is sent and answers with `status`. */
export class Receiver {
  readonly got: Received[] = [];
  status = 200;
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        this.got.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
        response.writeHead(this.status).end();
      });
    });
  }

  /** Its address. */
  open(): Promise<string> {
    return new Promise((done) => {
      this.server.listen(0, '127.0.0.1', () => {
        done(`http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`);
      });
    });
  }

  close(): Promise<void> {
    return new Promise((done) => {
      this.server.close(() => done());
      this.server.closeAllConnections();
    });
  }
}
