import type { GeneratedFile } from '../generator.js';
import type { ApiModel } from '../model/types.js';
import { stringLiteral } from '../print/identifier.js';
import { createSourceFile, importType, importValue, type SourceFile } from '../print/source-file.js';
import { listSensitiveProperties } from './sensitive-properties.js';

const LOGGER = 'server/runtime/logger-options.ts';

/** `server/logging.ts`: the sensitive properties of the document, and logger options that redact them. */
export function emitLogging(model: ApiModel): GeneratedFile {
  const file = createSourceFile('server/logging.ts');
  file.doc('Properties of the document that hold credentials or personal data.');
  file.print('export const sensitiveProperties: readonly string[] = [');
  for (const name of listSensitiveProperties(model)) file.print(`  ${stringLiteral(name)},`);
  file.print('];');
  file.print();
  emitLoggerOptions(file);
  return file.finish();
}

function emitLoggerOptions(file: SourceFile): void {
  file.doc(
    [
      'Options for the logger of Fastify, or for pino, that redact credentials and personal data.',
      '',
      '```ts',
      "const logger = { level: 'info', ...gojiLoggerOptions() };",
      'const app = Fastify({ ...gojiFastifyOptions, logger });',
      '```',
      '',
      'Text that is put together by hand, such as the message of a log entry, is not looked into.',
    ].join('\n'),
  );
  file.print(
    'export function gojiLoggerOptions(options: ',
    importType('RedactionOptions', LOGGER),
    ' = {}): ',
    importType('RedactingLoggerOptions', LOGGER),
    ' {',
  );
  file.print('  return ', importValue('createLoggerOptions', LOGGER), '(sensitiveProperties, options);');
  file.print('}');
}
