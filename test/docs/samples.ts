import {
  buildCodeSamples,
  type CodeSample,
  type SAMPLE_LANGUAGES,
} from '../../generators/docs/samples/code-samples.js';
import { answersOf } from '../../generators/model/named-answers.js';
import type { Operation } from '../../generators/model/types.js';
import { readSampleArguments } from '../../scripts/docs/sample-arguments.js';
import { document, model } from '../contract/document.js';

/** The server that the samples call. */
export const SERVER = model.servers[0]?.url ?? '';

const samples = buildCodeSamples({
  document,
  model,
  sampleArguments: readSampleArguments(document, model),
  clientModule: '@goji/api',
  helperPage: 'samples.html',
});

/** The samples of every operation, as the reference shows them. */
export const listSamples = (): ReadonlyMap<string, readonly CodeSample[]> => samples;

/** The sample of an operation in one language; fails the test that asks for one that there is not. */
export function sourceOf(id: string, language: (typeof SAMPLE_LANGUAGES)[number]): string {
  const found = samples.get(id)?.find(({ label }) => label === language);
  if (found === undefined) throw new Error(`${id} has no sample in ${language}`);
  return found.source;
}

/** The answer that belongs to the main example of an operation; undefined when its success has no body. */
export function mainAnswer(operation: Operation): unknown {
  const success = operation.responses.find(({ status }) => status < 300);
  if (success === undefined) throw new Error(`${operation.id} documents no success`);
  const answers = answersOf(success);
  const name = operation.requestBody?.content.examples[0]?.name;
  const answer = answers.find((each) => each.name === name) ?? answers[0];
  return answer !== undefined && 'body' in answer ? answer.body : undefined;
}
