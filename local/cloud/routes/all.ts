import { consoleRoutes } from '../console/routes';
import { handleAdmin, type Gateway } from '../gateway/admin';
import { route, type Route } from '../http/router';
import type { CloudParts } from '../parts';
import { callRoutes } from './calls';
import { environmentRoutes } from './environment';
import { eventRoutes } from './events';
import { faultRoutes } from './faults';
import { fileRoutes } from './files';
import { httpAccessRoutes } from './http-access';
import { httpsApiRoutes } from './https-apis';
import { peopleRoutes } from './people';

export function allRoutes(parts: CloudParts, gateway: Gateway): Route[] {
  return [
    route('POST', '/admin', ({ request, response }) => handleAdmin(request, response, gateway)),
    ...callRoutes(parts),
    ...peopleRoutes(parts),
    ...fileRoutes(parts),
    ...eventRoutes(parts),
    ...environmentRoutes(parts),
    ...faultRoutes(parts),
    ...httpAccessRoutes(parts),
    ...httpsApiRoutes(parts),
    ...consoleRoutes(parts),
  ];
}
