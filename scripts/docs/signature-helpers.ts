import { readFile } from 'node:fs/promises';
import type { SignatureHelper } from '../../generators/docs/site.js';
import { packagePath } from '../package.js';

/** The files that the code samples of a language import, by the name of the language. */
const FILES = { Java: 'GojiSignature.java', 'C#': 'GojiSignature.cs', Python: 'goji_signature.py' } as const;

/** Reads the signature of each language whose samples need a file beside them. */
export async function readSignatureHelpers(): Promise<readonly SignatureHelper[]> {
  return Promise.all(
    Object.entries(FILES).map(async ([language, name]) => ({
      name,
      language,
      text: await readFile(packagePath('docs-template', 'samples', name), 'utf8'),
    })),
  );
}
