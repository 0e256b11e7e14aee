import type { ServerResponse } from 'node:http';
import { route, type Route } from '../http/router';
import type { CloudParts } from '../parts';
import { personOfToken } from './session';

/** So that nothing between here and a browser takes the line for dead. */
const HEARTBEAT_MS = 20_000;

/** GET /events?token=: server-sent events, one `message` for each push to that person. */
export function eventRoutes({ identities, messages, openStreams }: CloudParts): Route[] {
  return [
    route('GET', '/events', ({ request, response, url }) => {
      const person = personOfToken(url.searchParams.get('token') ?? '', identities);
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
      });
      response.write('retry: 1000\n\n');
      const stop = messages.listen((message) => {
        if (message.person === person.id) write(response, message);
      });
      const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
      openStreams.add(response);
      request.on('close', () => {
        stop();
        clearInterval(heartbeat);
        openStreams.delete(response);
      });
    }),
  ];
}

function write(response: ServerResponse, message: { id: number }): void {
  response.write(`event: message\nid: ${message.id}\ndata: ${JSON.stringify(message)}\n\n`);
}
