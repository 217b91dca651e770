import { fileURLToPath } from 'node:url';
import { installTools } from '../install-tools.js';

/** Installs the runtimes. */
export async function setup(): Promise<void> {
  await installTools(fileURLToPath(new URL('.', import.meta.url)));
}
