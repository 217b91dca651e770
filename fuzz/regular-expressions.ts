import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { isObject } from './schemas.js';

/** A regular expression and where it is written. */
export interface FoundExpression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every `pattern` and `patternProperties` of a document, with the flag by which Ajv compiles it. */
export function expressionsOfDocument(document: unknown, place = '#'): FoundExpression[] {
  if (Array.isArray(document)) {
    return document.flatMap((item, index) => expressionsOfDocument(item, `${place}/${index}`));
  }
  if (!isObject(document)) return [];
  const { pattern, patternProperties } = document;
  const names = isObject(patternProperties) ? Object.keys(patternProperties) : [];
  const own = [...(typeof pattern === 'string' ? [pattern] : []), ...names];
  return [
    ...own.map((source) => ({ place, source, flags: 'u' })),
    ...Object.entries(document).flatMap(([name, value]) => expressionsOfDocument(value, `${place}/${name}`)),
  ];
}

/** Every regular expression that a program writes as a literal or gives to `RegExp` as one text. */
export function expressionsOfProgram(place: string, text: string): FoundExpression[] {
  const found: FoundExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      found.push({ place, source, flags });
    }
    if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'RegExp'
    ) {
      const [source, flags] = node.arguments ?? [];
      if (source !== undefined && ts.isStringLiteralLike(source)) {
        const given = flags !== undefined && ts.isStringLiteralLike(flags) ? flags.text : '';
        found.push({ place, source: source.text, flags: given });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(place, text, ts.ScriptTarget.Latest));
  return found;
}

/** What Ajv checks a format by: a date by functions over the first few. */
const expressionsByFormat: Readonly<Record<string, readonly string[]>> = {
  date: ['DATE'],
  'date-time': ['DATE', 'TIME', 'DATE_TIME_SEPARATOR'],
  email: ['email'],
  uri: ['NOT_URI_FRAGMENT', 'URI'],
  'uri-reference': ['uri-reference'],
  uuid: ['uuid'],
};

/** Names of the formats that a document uses. */
export function formatsOf(document: unknown): string[] {
  const names = [...JSON.stringify(document).matchAll(/"format":"([a-z0-9-]+)"/g)].map(
    ([, name = '']) => name,
  );
  return [...new Set(names)].sort();
}

/** The expressions by which ajv-formats checks formats. Throws for a format that is not known here. */
export function expressionsOfFormats(formats: readonly string[]): FoundExpression[] {
  const path = createRequire(import.meta.url).resolve('ajv-formats/dist/formats.js');
  const lines = readFileSync(path, 'utf8').split('\n');
  return formats.flatMap((format) => {
    const names = expressionsByFormat[format];
    if (names === undefined) throw new Error(`Which expressions check the format ${format} is not known`);
    return names.map((name): FoundExpression => {
      const starts = [`const ${name} = /`, `"${name}": /`, `${name}: /`];
      const line = lines.find((text) => starts.some((start) => text.trimStart().startsWith(start))) ?? '';
      const [found] = expressionsOfProgram(
        `format ${format}`,
        `x = ${line.slice(line.indexOf('/')).replace(/,$/, '')}`,
      );
      if (found === undefined) throw new Error(`ajv-formats has no expression ${name}`);
      return found;
    });
  });
}

/** What is beyond an automaton (lookaround, backreferences, counted repeats) is tried with texts; the same ones each time. */
const limits = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  randomSeed: 1,
  maxIteration: 3,
  maxInitialGenerationSize: 100,
  maxGenerationSize: 30,
};

/**
 * Which expressions a hostile text can make slow: those whose steps grow faster than the text, and those that the checker
 * (`recheck`) cannot settle. It looks at the automaton of an expression and not at a clock. One line for each.
 */
export async function slowExpressions(expressions: readonly FoundExpression[]): Promise<string[]> {
  // The checker in JavaScript, which is the same on every machine. It reads this when it is called.
  process.env['RECHECK_BACKEND'] = 'pure';
  const { checkSync } = await import('recheck');
  const places = new Map<string, FoundExpression>();
  for (const found of expressions) {
    const key = `/${found.source}/${found.flags}`;
    if (!places.has(key)) places.set(key, found);
  }
  return [...places].flatMap(([text, { place, source, flags }]) => {
    const verdict = checkSync(source, flags, limits);
    if (verdict.status === 'safe') return [];
    const growth = verdict.status === 'vulnerable' ? verdict.complexity.summary : verdict.status;
    return [`${place}: ${text} is ${growth}`];
  });
}
