import type { Operation } from '../generators/model/types.js';
import { credentials } from './credentials.js';

/** Headers with which a request must be refused, whatever else it has. */
export interface BrokenHeaders {
  readonly name: string;
  /** All of them in the place of the usual ones. */
  readonly headers: Readonly<Record<string, string>>;
}

const long = 'n'.repeat(8_000);
/** As Node hands on bytes that are no ASCII, and two headers of one name. */
const [foreign, twice] = ['caf\u00e9\u00ff', (value: string) => `${value}, ${value}`];

/** Headers that are left out, empty, too long, repeated or in letters that none of them may have. */
export function brokenHeaders(operation: Operation): BrokenHeaders[] {
  return [
    ...brokenCredentials(),
    ...['', '0', '99', '01', '1.0', '1e0', '+1', 'v1', '\u00b9', twice('1'), long].map((version) => ({
      name: `header version: ${version.slice(0, 20)}`,
      headers: { ...credentials(), version },
    })),
    ...operation.parameters
      .filter((parameter) => parameter.in === 'header' && parameter.name !== 'version')
      .map(({ name }) => ({
        name: `header ${name}: empty`,
        headers: { ...credentials(), [name.toLowerCase()]: '' },
      })),
  ];
}

function brokenCredentials(): BrokenHeaders[] {
  const right = credentials();
  return Object.entries(right).flatMap(([name, value]) => {
    const { [name]: _left, ...others } = right;
    const wrong: readonly (readonly [string, string])[] = [
      ['empty', ''],
      ['too long', long],
      ['of another alphabet', foreign],
      ['its value and another alphabet', `${value}\u00e9`],
      ['repeated', twice(value)],
      ['a broken escape', `${value}%`],
      ['the name of a prototype', '__proto__'],
      ['a colon', ':'],
      ['a very large number', '9'.repeat(15)],
      ['a negative number', '-1'],
    ];
    return [
      { name: `header ${name}: left out`, headers: others },
      ...wrong.map(([what, text]) => ({
        name: `header ${name}: ${what}`,
        headers: { ...others, [name]: text },
      })),
    ];
  });
}
