import type { GeneratedFile } from '../generator.js';
import { answersOf } from '../model/named-answers.js';
import type { ApiModel, Response } from '../model/types.js';
import { dataLiteral } from '../print/data-literal.js';
import { camelCase, pascalCase } from '../print/names.js';
import { createSourceFile, importType } from '../print/source-file.js';

/** The file of the answers that operations share. */
export const ANSWERS = 'msw/answers.ts';

/** `msw/answers.ts`: the examples of the responses that operations share, once each. */
export function emitAnswers({ operations }: ApiModel): GeneratedFile {
  const file = createSourceFile(ANSWERS);
  const shared = new Map<string, Response>();
  for (const response of operations.flatMap(({ responses }) => responses)) {
    if (response.component !== null) shared.set(response.component, response);
  }
  const type = importType('NamedAnswer', 'runtime/choose-example.ts');
  for (const response of shared.values()) {
    for (const answer of answersOf(response)) {
      const head = `export const ${sharedAnswerName(response, answer.name)}: NamedAnswer = `;
      file.doc(`${answer.status} \`${answer.name}\`. ${response.description}`);
      file.print(head.replace('NamedAnswer = ', ''), type, ' = ', dataLiteral(answer, 0, head.length), ';');
      file.print();
    }
  }
  if (shared.size === 0) file.print('export {};');
  return file.finish();
}

/** The name of an example of a response that operations share: `unauthorisedAnswer` for the only one of `Unauthorised`. */
export function sharedAnswerName({ component, content }: Response, example: string): string {
  const isOnly = (content?.examples.length ?? 0) < 2;
  return `${camelCase(component ?? '')}${isOnly ? '' : pascalCase(example)}Answer`;
}
