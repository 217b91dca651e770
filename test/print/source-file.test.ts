import { describe, expect, it } from 'vitest';

import { FILE_HEADER } from '../../generators/print/file-header.js';
import {
  createSourceFile,
  importType,
  importValue,
  relativeSpecifier,
} from '../../generators/print/source-file.js';

/** The text below the header. */
function bodyOf(text: string): string {
  return text.slice(FILE_HEADER.join('\n').length + 2);
}

describe('a source file', () => {
  it('makes the imports of the names that were printed, types apart, sorted by module and name', () => {
    const file = createSourceFile('client/payments.ts');
    file.print(
      'const a: ',
      importType('Money', 'types.ts'),
      ' = ',
      importValue('call', 'client/runtime/call.ts'),
      '();',
    );
    file.print('type B = ', [importType('Account', 'types.ts'), '[]'], ';');

    expect(bodyOf(file.finish().text)).toBe(
      [
        "import type { Account, Money } from '../types.js';",
        "import { call } from './runtime/call.js';",
        '',
        'const a: Money = call();',
        'type B = Account[];',
        '',
      ].join('\n'),
    );
  });

  it('imports a name once, as a value when it is needed as one', () => {
    const file = createSourceFile('a.ts');
    file.print(importType('B', 'b.ts'), importValue('B', 'b.ts'), importType('B', 'b.ts'));

    expect(bodyOf(file.finish().text)).toBe("import { B } from './b.js';\n\nBBB\n");
  });

  it('refuses one name from two modules', () => {
    const file = createSourceFile('a.ts');
    file.print(importType('B', 'b.ts'));

    expect(() => file.print(importType('B', 'c.ts'))).toThrow('a.ts imports "B" from both b.ts and c.ts');
  });

  it('has the header, no spaces at line ends, no double empty lines and one final newline', () => {
    const file = createSourceFile('a.ts');
    file.print('a;  ');
    file.print();
    file.print();
    file.doc('About b.');
    file.print('b;');
    file.print();

    expect(file.finish().text).toBe(`${FILE_HEADER.join('\n')}\n\na;\n\n/** About b. */\nb;\n`);
  });
});

it.each([
  ['client/a.ts', 'types.ts', '../types.js'],
  ['client/a.ts', 'client/b.ts', './b.js'],
  ['a.ts', 'client/runtime/b.ts', './client/runtime/b.js'],
  ['client/runtime/a.ts', 'client/vendor/b.ts', '../vendor/b.js'],
])('%s imports %s as %s', (from, to, specifier) => {
  expect(relativeSpecifier(from, to)).toBe(specifier);
});
