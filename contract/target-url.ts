import type { ApiModel } from '../generators/model/types.js';

/** A base URL, or what is wrong with it. */
export type TargetUrl =
  | { readonly kind: 'url'; readonly baseUrl: string; readonly isProduction: boolean }
  | { readonly kind: 'wrong'; readonly message: string };

/**
 * Reads the base URL of a target. Hosts that the document calls production, and other hosts of their domain that do
 * not say that they are a sandbox, count as production. Credentials in a URL are refused: it ends up in reports.
 */
export function readTargetUrl(text: string, model: ApiModel): TargetUrl {
  if (!URL.canParse(text)) {
    return { kind: 'wrong', message: 'is no URL; it should look like https://api.example.com' };
  }
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return { kind: 'wrong', message: 'must begin with https:// or http://' };
  }
  if (url.username !== '' || url.password !== '') {
    return { kind: 'wrong', message: 'must not have credentials in it; they come from the environment' };
  }
  if (url.search !== '' || url.hash !== '') {
    return { kind: 'wrong', message: 'must end with its path' };
  }
  const baseUrl = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  return { kind: 'url', baseUrl, isProduction: isProductionHost(url.hostname, model) };
}

function isProductionHost(host: string, { servers }: ApiModel): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return servers
    .filter(({ description }) => /\bproduction\b/i.test(description))
    .map(({ url }) => new URL(url).hostname)
    .some((production) => {
      const domain = production.split('.').slice(1).join('.');
      return name === production || (name.endsWith(`.${domain}`) && !/sandbox|test|staging/.test(name));
    });
}
