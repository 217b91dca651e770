import { fileURLToPath } from 'node:url';
import { installTools } from '../install-tools.js';

/** Installs the tools that judge the package, and the Nodes that generate the same bytes. */
export async function setup(): Promise<void> {
  await installTools(fileURLToPath(new URL('tools', import.meta.url)));
  await installTools(fileURLToPath(new URL('../runtimes', import.meta.url)));
}
