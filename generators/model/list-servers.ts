import { camelCase } from '../print/names.js';
import { SpecError } from '../spec-error.js';
import type { ApiModel } from './types.js';

/** The URL of each server, by the first word of its description: "Sandbox, for testing." is `sandbox`. */
export function listServers(model: ApiModel): Readonly<Record<string, string>> {
  const environments: Record<string, string> = {};
  model.servers.forEach(({ url, description }, index) => {
    const location = { pointer: `#/servers/${index}` };
    const name = camelCase(/^[A-Za-z]+/.exec(description)?.[0] ?? '');
    if (name === '') {
      throw new SpecError('the server has no name.', {
        location,
        hint: 'Begin its description with one: "Sandbox, …".',
      });
    }
    if (Object.hasOwn(environments, name))
      throw new SpecError(`two servers are named "${name}".`, { location });
    environments[name] = url;
  });
  return environments;
}
