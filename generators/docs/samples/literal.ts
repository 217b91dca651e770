import { isObject } from '../../model/document-node.js';
import { propertyKey, stringLiteral } from '../../print/identifier.js';

/** How a language writes the data that JSON knows. */
export interface LiteralStyle {
  readonly key: (name: string) => string;
  readonly scalar: (value: unknown) => string;
  /** Whether a list that is broken into lines ends with a comma. */
  readonly trailingComma: boolean;
  /** Blanks of one level. */
  readonly indent: number;
}

/** Columns that fit beside the description without scrolling. */
const WIDTH = 72;

const json = (value: unknown): string => JSON.stringify(value);

/** JSON itself. */
export const JSON_STYLE: LiteralStyle = { key: json, scalar: json, trailingComma: false, indent: 2 };

/** TypeScript, with bare keys where they may be. */
export const TYPESCRIPT_STYLE: LiteralStyle = {
  key: propertyKey,
  scalar: (value) => (typeof value === 'string' ? stringLiteral(value) : json(value)),
  trailingComma: true,
  indent: 2,
};

/** Python. Its text escapes are those of JSON. */
export const PYTHON_STYLE: LiteralStyle = {
  key: json,
  scalar: (value) => {
    if (typeof value === 'boolean') return value ? 'True' : 'False';
    return value === null ? 'None' : json(value);
  },
  trailingComma: true,
  indent: 4,
};

/** Data in the words of a language, on one line where it fits. `depth` is the level of the line that it begins on. */
export function literal(value: unknown, style: LiteralStyle, depth = 0, lead = 0): string {
  const short = oneLine(value, style);
  const room = WIDTH - depth * style.indent - lead;
  if (short.length <= room || (!Array.isArray(value) && !isObject(value))) return short;
  const inner = ' '.repeat((depth + 1) * style.indent);
  const lines = Array.isArray(value)
    ? value.map((item) => `${inner}${literal(item, style, depth + 1)}`)
    : Object.entries(value).map(([name, item]) => {
        const start = `${style.key(name)}: `;
        return `${inner}${start}${literal(item, style, depth + 1, start.length)}`;
      });
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const end = style.trailingComma ? ',' : '';
  return `${open}\n${lines.join(',\n')}${end}\n${' '.repeat(depth * style.indent)}${close}`;
}

function oneLine(value: unknown, style: LiteralStyle): string {
  if (Array.isArray(value)) return `[${value.map((item) => oneLine(item, style)).join(', ')}]`;
  if (!isObject(value)) return style.scalar(value);
  const members = Object.entries(value).map(([name, item]) => `${style.key(name)}: ${oneLine(item, style)}`);
  if (members.length === 0) return '{}';
  return style === PYTHON_STYLE ? `{${members.join(', ')}}` : `{ ${members.join(', ')} }`;
}
