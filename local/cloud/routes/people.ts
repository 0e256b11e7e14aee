import { readObject } from '../http/body';
import { HttpRefusal, sendJson } from '../http/reply';
import { route, type Route } from '../http/router';
import type { CloudParts } from '../parts';
import { signedIn } from './session';

const BODY_MAX_BYTES = 16 * 1024;

export function peopleRoutes(parts: CloudParts): Route[] {
  const { identities, project, messages } = parts;
  return [
    route('GET', '/people', ({ response }) => {
      // The openid stays here: nothing outside a function has a use for it.
      sendJson(
        response,
        200,
        identities.people.map(({ id, name, roles }) => ({ id, name, roles: roles ?? [] })),
      );
    }),
    route('POST', '/sign-in', async ({ request, response }) => {
      const { person: id } = await readObject(request, BODY_MAX_BYTES);
      const person = identities.byId(String(id));
      if (!person) throw new HttpRefusal(404, `nobody has the id ${String(id)}; GET /people lists them`);
      const token = identities.signIn(person);
      identities.visited(person.openid);
      sendJson(response, 200, { token, person: { id: person.id, name: person.name } });
    }),
    route('GET', '/messages', ({ response, url }) => {
      const id = url.searchParams.get('person');
      if (id === null) return sendJson(response, 200, messages.list());
      const person = identities.byId(id);
      if (!person) throw new HttpRefusal(404, `nobody has the id ${id}`);
      sendJson(response, 200, messages.list(person.openid));
    }),
    route('GET', '/templates', ({ response }) => sendJson(response, 200, project.templates)),
    ...subscriptionRoutes(parts),
    ...employeeRoutes(parts),
  ];
}

function subscriptionRoutes({ identities, subscriptions }: Pick<CloudParts, 'identities' | 'subscriptions'>) {
  return [
    route('GET', '/subscriptions', ({ request, response }) => {
      sendJson(response, 200, subscriptions.view(signedIn(request, identities).openid));
    }),
    route('POST', '/subscriptions', async ({ request, response }) => {
      const { openid } = signedIn(request, identities);
      const body = await readObject(request, BODY_MAX_BYTES);
      const decisions = Object.entries((body.decisions ?? {}) as Record<string, unknown>);
      for (const [templateId, decision] of decisions) {
        if (decision !== 'accept' && decision !== 'reject' && decision !== 'always') {
          throw new HttpRefusal(400, `decision for ${templateId} must be accept, reject or always`);
        }
        subscriptions.decide(openid, templateId, decision);
      }
      if (typeof body.mainSwitch === 'boolean') subscriptions.setMainSwitch(openid, body.mainSwitch);
      sendJson(response, 200, subscriptions.view(openid));
    }),
  ];
}

/** What the person answered to wx.bindEmployeeRelation and its like. */
function employeeRoutes({ identities, employees }: Pick<CloudParts, 'identities' | 'employees'>) {
  const isAnswer = (value: unknown) => value === 'accept' || value === 'reject';
  return [
    route('GET', '/employee-relation', ({ request, response }) => {
      sendJson(response, 200, employees.relation(signedIn(request, identities).openid));
    }),
    route('POST', '/employee-relation', async ({ request, response }) => {
      const { openid } = signedIn(request, identities);
      const { bindingStatus, templates } = await readObject(request, BODY_MAX_BYTES);
      const answers = (templates ?? {}) as Record<string, 'accept' | 'reject'>;
      if (![bindingStatus, ...Object.values(answers)].every(isAnswer))
        throw new HttpRefusal(400, 'bindingStatus, and each of templates, must be accept or reject');
      const answer = { bindingStatus: bindingStatus as 'accept' | 'reject', templates: answers };
      sendJson(response, 200, employees.answer(openid, answer));
    }),
  ];
}
