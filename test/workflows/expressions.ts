/** What a runtime expression can refer to at one point of a workflow. */
export interface Scope {
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Outputs of the steps so far, by step. */
  readonly steps: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Outputs of the workflow that the step has called. */
  readonly outputs?: Readonly<Record<string, unknown>>;
  /** Bodies that may answer the step. A pointer has to lead somewhere in at least one of them. */
  readonly bodies?: readonly unknown[];
  /** Let a pointer to one item of a list lead to all of them. Default: to the one. */
  readonly anyItem?: boolean;
}

/** Replaces the runtime expressions anywhere in a value. Throws when one refers to nothing. */
export function resolveValue(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') return resolveText(value, scope);
  if (Array.isArray(value)) return value.map((item) => resolveValue(item, scope));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveValue(item, scope)]));
}

/** A text that is an expression keeps the type of what it refers to; `{$…}` within a text becomes text. */
function resolveText(text: string, scope: Scope): unknown {
  if (text.startsWith('$')) return resolveExpression(text, scope);
  return text.replaceAll(/\{(\$[^}]+)\}/g, (_, expression: string) =>
    String(resolveExpression(expression, scope)),
  );
}

/** The value of one runtime expression. Throws when it refers to nothing. */
export function resolveExpression(expression: string, scope: Scope): unknown {
  const [found] = candidates(expression, scope);
  if (found === undefined) throw new Error(`${expression} refers to nothing`);
  return found;
}

/** All values that an expression can have: several where several bodies may answer. */
export function candidates(expression: string, scope: Scope): readonly unknown[] {
  const [source = '', pointer] = expression.split('#');
  if (source === '$response.body') {
    return (pointer ?? '')
      .split('/')
      .slice(1)
      .reduce((nodes, token) => nodes.flatMap((node) => enter(node, token, scope)), scope.bodies ?? []);
  }
  if (pointer !== undefined) return [];
  const [root, ...path] = source.slice(1).split('.');
  if (root === 'inputs' && path.length === 1) return [scope.inputs[path[0] ?? '']].filter(isPresent);
  if (root === 'outputs' && path.length === 1) return [scope.outputs?.[path[0] ?? '']].filter(isPresent);
  if (root === 'steps' && path.length === 3 && path[1] === 'outputs') {
    return [scope.steps[path[0] ?? '']?.[path[2] ?? '']].filter(isPresent);
  }
  return [];
}

const isPresent = (value: unknown): boolean => value !== undefined;

/** One step along a JSON Pointer. Empty where it leads nowhere. */
function enter(node: unknown, token: string, { anyItem = false }: Scope): readonly unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  if (anyItem && Array.isArray(node) && /^\d+$/.test(token)) return node;
  const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
  return Object.hasOwn(node, key) ? [(node as Readonly<Record<string, unknown>>)[key]] : [];
}
