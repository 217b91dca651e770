import type { BundledDocument } from '../../generator.js';
import { isObject } from '../../model/document-node.js';
import { listServers } from '../../model/list-servers.js';
import type { ApiModel, Operation } from '../../model/types.js';
import { emitCSharp } from './csharp.js';
import { emitCurl } from './curl.js';
import { emitJava } from './java.js';
import { emitPython } from './python.js';
import { type SampleArguments, sampleCall } from './sample-call.js';
import { emitTypeScript } from './typescript.js';

/** A code sample of an operation in the form of `x-codeSamples`. */
export interface CodeSample {
  /** Name that the highlighter of the reference knows. */
  readonly lang: string;
  /** What stands on the tab. */
  readonly label: (typeof SAMPLE_LANGUAGES)[number];
  readonly source: string;
}

/** What stands on the tabs, in their order. */
export const SAMPLE_LANGUAGES = ['TypeScript', 'curl', 'Java', 'C#', 'Python'] as const;

/** The renderer's name for the body alone, without any code. */
export const BODY = 'Payload';

/** How a line of comment begins. */
const COMMENT = { TypeScript: '//', curl: '#', Java: '//', 'C#': '//', Python: '#' } as const;

/**
 * The example that the samples of an operation show, where it has several; empty otherwise. The renderer takes one sample
 * for a language and leaves it as it is when a reader chooses another example in its menu, which changes the body under
 * "Payload" alone; it has no place for a sample of each example but as languages of their own, and five languages for each
 * of up to three examples would hide the five. So the first line says what the reader sees.
 */
function exampleNote({ requestBody }: Operation): string {
  const [first, ...others] = requestBody?.content.examples ?? [];
  return first === undefined || others.length === 0
    ? ''
    : `Example: ${(first.summary || first.name).replaceAll(/\s+/g, ' ')}`;
}

/** What samples are made from. */
export interface SampleInput {
  readonly document: BundledDocument;
  readonly model: ApiModel;
  /** What to pass to each operation, by its id. */
  readonly sampleArguments: ReadonlyMap<string, SampleArguments>;
  /** Module of the generated client, as samples import it. */
  readonly clientModule: string;
  /** Address of the page that has the helpers. */
  readonly helperPage: string;
}

/**
 * The samples of every operation, by its id, in five languages. None when the document has no server or is not signed in
 * the way of the platform, by `x-nonce` and `x-timestamp`. Throws `SpecError` for a server without a name.
 */
export function buildCodeSamples(input: SampleInput): ReadonlyMap<string, readonly CodeSample[]> {
  const { document, model, sampleArguments, clientModule, helperPage } = input;
  const [server] = model.servers;
  if (server === undefined || !isSigned(document)) return new Map();
  const [environment = ''] = Object.keys(listServers(model));
  return new Map(
    model.operations.flatMap((operation) => {
      const given = sampleArguments.get(operation.id);
      if (given === undefined) return [];
      const call = sampleCall(operation, given, { server: server.url, helperPage });
      const samples: readonly CodeSample[] = [
        {
          lang: 'typescript',
          label: 'TypeScript',
          source: emitTypeScript(call, { module: clientModule, environment }),
        },
        { lang: 'bash', label: 'curl', source: emitCurl(call) },
        { lang: 'java', label: 'Java', source: emitJava(call) },
        { lang: 'csharp', label: 'C#', source: emitCSharp(call) },
        { lang: 'python', label: 'Python', source: emitPython(call) },
      ];
      const note = exampleNote(operation);
      const noted = samples.map((sample) => ({
        ...sample,
        source: note === '' ? sample.source : `${COMMENT[sample.label]} ${note}\n${sample.source}`,
      }));
      return [[operation.id, noted] as const];
    }),
  );
}

/** Whether requests are signed by the three headers of the platform. */
function isSigned(document: BundledDocument): boolean {
  const components = document['components'];
  const schemes = isObject(components) ? components['securitySchemes'] : undefined;
  const names = Object.values(isObject(schemes) ? schemes : {}).flatMap((scheme) =>
    isObject(scheme) && scheme['in'] === 'header' ? [scheme['name']] : [],
  );
  return ['Authorization', 'x-nonce', 'x-timestamp'].every((name) => names.includes(name));
}
