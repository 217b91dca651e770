import type { BundledDocument } from '../generator.js';
import type { ApiModel } from '../model/types.js';

/** A guide: a Markdown file with its front matter taken off. */
export interface Guide {
  /** Name of the file without its ending, such as `quickstart-wallets`. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  /** The API that it belongs to, or `Overview`. */
  readonly tag: string;
  readonly text: string;
}

/** An entry of the error catalogue. */
export interface CatalogueEntry {
  readonly code: string;
  /** May have holes in braces. */
  readonly message: string;
  readonly status: number;
  readonly operations: readonly string[];
  readonly source: string | readonly string[];
}

/** A recorded mistake of the reference. */
export interface Erratum {
  readonly id: string;
  readonly source: string | readonly string[];
  readonly operations?: readonly string[];
  readonly webhooks?: readonly string[];
  readonly schemas?: readonly string[];
  readonly says: string;
  readonly decided: string;
  readonly why: string;
}

/** A recorded exchange or webhook, as far as the coverage counts it. */
export interface Recording {
  /** `operationId`, or the type of a webhook. */
  readonly subject: string;
  /** True when an answer is recorded. */
  readonly answered: boolean;
}

/** Styles and scripts of the pages, as texts. */
export interface SiteAssets {
  readonly style: string;
  readonly referenceStyle: string;
  readonly pageScript: string;
  readonly searchScript: string;
}

/** All that the published pages are made from. What a document has not is empty or null, and its page left out. */
export interface SiteInput {
  readonly document: BundledDocument;
  readonly model: ApiModel;
  readonly guides: readonly Guide[];
  readonly catalogue: readonly CatalogueEntry[];
  readonly errata: readonly Erratum[];
  readonly recordings: readonly Recording[];
  /** Markdown of the changelog. */
  readonly changelog: string | null;
  /** Markdown of the benchmarks. */
  readonly benchmarks: string | null;
  /** Address that the pages are published at, with a final slash; without it there is no site map. */
  readonly siteUrl: string | null;
  readonly assets: SiteAssets;
  /** Draws a Mermaid diagram as SVG. Without it a diagram is shown as its text. */
  readonly drawDiagram?: (text: string) => string;
}

/** A page in Markdown. Its HTML and its twin are made from the same text. */
export interface Page {
  /** Path below the root without its ending, such as `guides/webhooks`. */
  readonly path: string;
  readonly title: string;
  /** One sentence for search engines and `llms.txt`. */
  readonly summary: string;
  readonly markdown: string;
}
