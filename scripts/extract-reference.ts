import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseReference } from '../completeness/parse-reference.js';

/**
 * Makes `test/reference/facts.json` from the plain-text edition of the reference. Run it when a new edition is published:
 *
 *     npx tsx scripts/extract-reference.ts <reference.txt>
 */
const { positionals } = parseArgs({ allowPositionals: true });
const [source] = positionals;
if (source === undefined) throw new Error('Usage: npx tsx scripts/extract-reference.ts <reference.txt>');
const facts = parseReference(readFileSync(source, 'utf8'), basename(source));
const folder = join(import.meta.dirname, '../test/reference');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'facts.json'), `${JSON.stringify(facts, null, 1)}\n`);
