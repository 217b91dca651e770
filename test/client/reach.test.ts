import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** The files that a compiler reads for `entry`, below `generated`. */
function filesReadFor(entry: string): readonly string[] {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { fileName } of ts.preProcessFile(readFileSync(join('generated', path), 'utf8'))
      .importedFiles) {
      const target = join(dirname(path), fileName.replace(/\.js$/, '.ts'));
      if (existsSync(join('generated', target))) visit(target);
    }
  };
  visit(entry);
  return [...found];
}

// They are three times as long as the types of the schemas, and a compiler reads a file as a whole.
it('the types of all paths are read for the raw client alone', () => {
  for (const entry of ['client/index.ts', 'client/payments.ts', 'webhooks/index.ts', 'query/index.ts']) {
    const files = filesReadFor(entry);
    expect(files).toContain('schemas.ts');
    expect(files.filter((path) => path === 'types.ts' || path.includes('vendor'))).toEqual([]);
  }
  expect(filesReadFor('client/raw.ts')).toContain('types.ts');
});
