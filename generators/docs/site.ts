import type { BundledDocument } from '../generator.js';
import type { ApiModel } from '../model/types.js';
import type { Diagram } from './diagrams/diagram.js';
import type { SampleArguments } from './samples/sample-call.js';

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

/** How much of the document is proved by exchanges, as `docs/data/coverage.json` holds it. */
export interface CoverageData {
  readonly operations: readonly {
    readonly operation: string;
    readonly source: string;
    readonly successes: number;
    readonly errors: number;
    readonly recorded: number;
    readonly replayed: { readonly schema: number; readonly mock: number; readonly server: number };
  }[];
  readonly webhooks: readonly {
    readonly webhook: string;
    readonly source: string;
    readonly examples: number;
    readonly recorded: number;
    readonly replayed: { readonly schema: number; readonly sender: number; readonly receiver: number };
  }[];
}

/** How to get one of the errors of the catalogue from the sandbox. */
export interface Trigger {
  readonly code: string;
  /** As in the catalogue, with the same holes. */
  readonly message: string;
  readonly operations: readonly string[];
  /** What to send, as a phrase. */
  readonly how?: string;
  /** Why nothing leads to it. In the place of `how`. */
  readonly never?: string;
}

/** A file with the signature of one language, for the samples in it. */
export interface SignatureHelper {
  /** Name of the file, such as `GojiSignature.java`. */
  readonly name: string;
  /** Name of the language, such as `Java`. */
  readonly language: string;
  readonly text: string;
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
  /** How to get errors from the sandbox. */
  readonly triggers: readonly Trigger[];
  readonly errata: readonly Erratum[];
  /** Null where there is none. */
  readonly coverage: CoverageData | null;
  /** Markdown of the changelog. */
  readonly changelog: string | null;
  /** Markdown of the benchmarks. */
  readonly benchmarks: string | null;
  /** Address that the pages are published at, with a final slash; without it there is no site map. */
  readonly siteUrl: string | null;
  readonly assets: SiteAssets;
  /** What the code samples pass to each operation, by its id. */
  readonly sampleArguments: ReadonlyMap<string, SampleArguments>;
  /** Module of the typed client, as the samples import it. */
  readonly clientModule: string;
  readonly signatureHelpers: readonly SignatureHelper[];
  /** Draws a Mermaid diagram. Without it a diagram is shown as its text. */
  readonly drawDiagram?: (text: string) => Diagram;
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
