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

/** What is found that is not permitted, with its place. */
function strangers(member: string, isPermitted: (value: string) => boolean): readonly string[] {
  // Types and references to inputs say nothing about anybody.
  const found = valuesOf(examples, member).filter(([, value]) => !/^(?:type:|\$)/.test(value));
  expect(found.length, `no ${member} is found at all`).toBeGreaterThan(0);
  return found
    .filter(([, value]) => !isPermitted(value))
    .map(([path, value]) => `${path}: ${member} ${value}`);
}

/** True for a number that the reference prints itself, as a test account or in an example. */
function isPrinted(value: string): boolean {
  return testNumbers.includes(`\`${value}\``) || recorded.some(([, text]) => text.includes(`"${value}"`));
}

describe('the examples are nobody’s data', () => {
  it.each(['sortCode', 'accountNumber'])('%s: only numbers that the reference prints', (member) => {
    expect(strangers(member, isPrinted)).toEqual([]);
  });

  it('National Insurance numbers have a prefix that is never given out', () => {
    expect(strangers('nationalInsuranceNumber', (value) => /^QQ\d{6}[A-D]$/.test(value))).toEqual([]);
  });

  it('postcodes lie in areas that do not exist', () => {
    expect(strangers('postcode', (value) => /^AA\d \d[A-Z]{2}$/.test(value))).toEqual([]);
  });

  it('e-mail addresses end in a domain of the platform or in one that is reserved for examples', () => {
    const found = examples.flatMap(([path, text]) =>
      [...text.matchAll(/[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g)].map(([address, domain = '']) => ({
        path,
        address,
        domain,
      })),
    );
    expect(found.length).toBeGreaterThan(0);
    const permitted = /(^|\.)(example\.(com|org|net)|goji\.investments|gojip2p\.com)$/;
    expect(found.filter(({ domain }) => !permitted.test(domain))).toEqual([]);
  });

  it('telephone numbers lie in the ranges that are kept for fiction', () => {
    const fiction =
      /^(?:\+44|0)(?:7700900\d{3}|2079460\d{3}|1632960\d{3}|8081570\d{3}|1914980\d{3}|1174960\d{3})$/;
    expect(strangers('telephoneNumber', (value) => fiction.test(value.replaceAll(/[ ()]/g, '')))).toEqual([]);
  });
});
