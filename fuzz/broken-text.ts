import { isObject } from './schemas.js';

/** Bytes that must be refused although the value that they are made from is valid. */
export interface BrokenText {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The JSON of a body, broken where no JSON value can be: in its bytes, its members and the digits of its numbers. */
export function brokenTexts(body: unknown): BrokenText[] {
  if (!isObject(body)) return [];
  const text = JSON.stringify(body);
  const rest = text === '{}' ? '}' : `,${text.slice(1)}`;
  const put = (name: string, member: string): BrokenText => ({
    name,
    bytes: Buffer.from(`{${member}${rest}`),
  });
  const [first] = Object.keys(body);
  return [
    put('__proto__: a member', '"__proto__":{"polluted":true}'),
    put('__proto__: a member in escapes', '"\\u005f_proto__":{"polluted":true}'),
    put('constructor.prototype: a member', '"deep":[{"constructor":{"prototype":{"polluted":true}}}]'),
    put('unknown: a number that is too large', '"unknown":1e400'),
    put('unknown: a number that is too small', '"unknown":1e-400'),
    put('unknown: an integer of twenty digits', '"unknown":12345678901234567890'),
    put('unknown: nested too deeply', `"unknown":${'['.repeat(500)}${']'.repeat(500)}`),
    ...(first === undefined ? [] : [put(`${first}: twice`, `${JSON.stringify(first)}:null`)]),
    ...inexactNumbers(text),
    ...duplicatesInside(text),
    { name: ': cut off', bytes: Buffer.from(text.slice(0, -1)) },
    { name: ': a comma too many', bytes: Buffer.from(`${text.slice(0, -1)},}`) },
    { name: ': two values', bytes: Buffer.from(`${text}${text}`) },
    {
      name: ': a byte that is no UTF-8',
      bytes: Buffer.concat([Buffer.from(`{"\xe9":"`, 'latin1'), Buffer.from(`"${rest}`)]),
    },
    {
      name: ': a surrogate in UTF-8',
      bytes: Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from(`"${rest}`)]),
    },
    { name: ': UTF-16', bytes: Buffer.from(text, 'utf16le') },
  ];
}

/** Every amount with digits that no double can carry, written behind its own. */
function inexactNumbers(text: string): BrokenText[] {
  const amount = /("amount":)-?\d+(?:\.\d+)?(?=[,}])/g;
  return [...text.matchAll(amount)].map((match) => ({
    name: 'amount: with digits that no double carries',
    bytes: Buffer.from(
      `${text.slice(0, match.index)}${match[1]}10000000000000000.01${text.slice(match.index + match[0].length)}`,
    ),
  }));
}

/** The amount of money given twice: the second one is what a careless parser keeps. */
function duplicatesInside(text: string): BrokenText[] {
  return [...text.matchAll(/"amount":/g)].map((match) => ({
    name: 'amount: twice',
    bytes: Buffer.from(`${text.slice(0, match.index)}"amount":1,${text.slice(match.index)}`),
  }));
}
