import type { ApiModel } from '../model/types.js';
import { docComment } from '../print/doc-comment.js';
import { SpecError } from '../spec-error.js';

/** Names that the declarations of openapi-typescript use themselves; a schema of that name would change their sense. */
const TAKEN: readonly string[] = [
  'Record',
  'Omit',
  'WithRequired',
  'OneOf',
  'XOR',
  'Without',
  'ReadonlyArray',
];

/** One exported type for each component schema, under its own name: `Money` for `components["schemas"]["Money"]`. */
export function emitRootTypes(model: ApiModel): string {
  return model.schemas
    .flatMap(({ name, schema }) => {
      if (TAKEN.includes(name)) {
        const location = { pointer: `#/components/schemas/${name}` };
        throw new SpecError(`"${name}" cannot name a schema, because TypeScript has a type of that name.`, {
          location,
        });
      }
      const description = schema['description'];
      const comment = docComment(typeof description === 'string' ? description : '');
      return [...comment, `export type ${name} = components["schemas"]["${name}"];`];
    })
    .join('\n');
}
