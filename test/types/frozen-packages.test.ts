import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Packages that get no more releases, and the one module of ours that knows each. */
const KNOWN_TO = {
  'openapi-typescript': ['generators/types/openapi-typescript.ts'],
  'openapi-fetch': ['generators/client/runtime/raw-client.ts'],
};

function modulesImporting(name: string): readonly string[] {
  return ['generators', 'scripts', 'lint'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) =>
        ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles.some(({ fileName }) => fileName === name),
      ),
  );
}

it.each(Object.entries(KNOWN_TO))('%s is imported in one place', (name, modules) => {
  expect(modulesImporting(name)).toEqual(modules);
});
