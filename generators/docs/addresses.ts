import type { BundledDocument } from '../generator.js';
import { isObject } from '../model/document-node.js';

/** The address within the reference, such as `/investors/createinvestor`, of each operation and webhook by its id. */
export function buildApiAddresses(document: BundledDocument): Readonly<Record<string, string>> {
  const addresses: Record<string, string> = {};
  for (const section of [document['paths'], document['webhooks']]) {
    for (const item of Object.values(isObject(section) ? section : {})) {
      for (const member of Object.values(isObject(item) ? item : {})) {
        if (!isObject(member) || typeof member['operationId'] !== 'string') continue;
        const tag = Array.isArray(member['tags']) ? String(member['tags'][0]) : '';
        const id = member['operationId'];
        addresses[id] = `${tag === '' ? '' : `/${slug(tag)}`}/${slug(id)}`;
      }
    }
  }
  return addresses;
}

function slug(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, '-');
}
