import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The text of every file below the folders. */
function textsBelow(...folders: readonly string[]): readonly (readonly [string, string])[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path, readFileSync(path, 'utf8')] as const;
      }),
  );
}

const examples = textsBelow('spec/examples', 'spec/guides', 'spec/workflows');
const recorded = textsBelow('test/recorded');
const testNumbers = readFileSync('spec/guides/test-account-numbers.md', 'utf8');

/** Every value of a member in YAML or JSON, without quotes. */
function valuesOf(texts: typeof examples, member: string): readonly (readonly [string, string])[] {
  const pattern = new RegExp(`["']?\\b${member}["']?:\\s*["']?([^"',}\\n]+)`, 'gi');
  return texts.flatMap(([path, text]) =>
    [...text.matchAll(pattern)].map(([, value = '']) => [path, value.trim()] as const),
  );
}

/** The members that could tell of somebody, and the values that tell of nobody. */
const RULES: Readonly<Record<string, (value: string) => boolean>> = {
  // Only numbers that the reference prints.
  sortCode: isPrinted,
  accountNumber: isPrinted,
  // A prefix that is never given out.
  nationalInsuranceNumber: (value) => /^QQ\d{6}[A-D]$/.test(value),
  // Areas that do not exist.
  postcode: (value) => /^AA\d \d[A-Z]{2}$/.test(value),
  // Ranges that are kept for fiction.
  telephoneNumber: (value) =>
    /^(?:\+44|0)(?:7700900\d{3}|2079460\d{3}|1632960\d{3}|8081570\d{3}|1914980\d{3}|1174960\d{3})$/.test(
      value.replaceAll(/[ ()]/g, ''),
    ),
};

/** Values of a member that its rule does not permit, with their places. */
function strangers(member: string, texts: typeof examples): readonly string[] {
  // Types and references to inputs say nothing about anybody.
  const found = valuesOf(texts, member).filter(([, value]) => !/^(?:type:|\$)/.test(value));
  expect(found.length, `no ${member} is found at all`).toBeGreaterThan(0);
  return found
    .filter(([, value]) => RULES[member]?.(value) !== true)
    .map(([path, value]) => `${path}: ${member} ${value}`);
}

/** True for a number that the reference prints itself, as a test account or in an example. */
function isPrinted(value: string): boolean {
  return testNumbers.includes(`\`${value}\``) || recorded.some(([, text]) => text.includes(`"${value}"`));
}

/** E-mail addresses that end neither in a domain of the platform nor in one that is reserved for examples. */
function foreignAddresses(texts: typeof examples): readonly string[] {
  const found = texts.flatMap(([path, text]) =>
    [...text.matchAll(/[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g)].map(([address, domain = '']) => ({
      path,
      address,
      domain,
    })),
  );
  expect(found.length).toBeGreaterThan(0);
  const permitted = /(^|\.)(example\.(com|org|net)|goji\.investments|gojip2p\.com)$/;
  return found
    .filter(({ domain }) => !permitted.test(domain))
    .map(({ path, address }) => `${path}: ${address}`);
}

describe('the examples are nobody’s data', () => {
  it.each(Object.keys(RULES))('%s', (member) => {
    expect(strangers(member, examples)).toEqual([]);
  });

  it('e-mail addresses', () => {
    expect(foreignAddresses(examples)).toEqual([]);
  });
});

describe('an example of somebody’s data would be found', () => {
  it.each([
    ['sortCode', 'sortCode: "203301"'],
    ['accountNumber', '{ "accountNumber": "31926819" }'],
    ['nationalInsuranceNumber', "nationalInsuranceNumber: 'AB123456C'"],
    ['postcode', 'postcode: SW1A 1AA'],
    ['telephoneNumber', 'telephoneNumber: "+44 7911 123456"'],
  ])('%s', (member, text) => {
    expect(strangers(member, [['a.yaml', text]])).toEqual([expect.stringMatching(`^a\\.yaml: ${member} `)]);
  });

  it('e-mail address', () => {
    expect(foreignAddresses([['a.yaml', 'a@example.com, jane@gmail.com']])).toEqual([
      'a.yaml: jane@gmail.com',
    ]);
    expect(foreignAddresses([['a.yaml', 'jane@notexample.com']])).toHaveLength(1);
  });
});
