import type { ApiModel, JsonSchema } from '../model/types.js';
import { cell } from './markdown.js';
import { listFields } from './schema-fields.js';

/** The fields of a body as a Markdown table. */
export function fieldTable(schema: JsonSchema, model: ApiModel): string {
  const fields = listFields(schema, model);
  if (fields.length === 0) return '';
  const rows = fields.map(({ path, type, required, deprecated, description, values }) => {
    const allowed = values.length === 0 ? '' : ` One of ${values.map((value) => `\`${value}\``).join(', ')}.`;
    const badge = deprecated ? '**Deprecated** ' : '';
    return `| \`${path}\` | ${cell(type)} | ${required ? 'yes' : ''} | ${cell(`${badge}${description}${allowed}`)} |`;
  });
  return `| field | type | always | meaning |\n|---|---|---|---|\n${rows.join('\n')}`;
}
