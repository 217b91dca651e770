import { describe, expect, it } from 'vitest';

import { standardImports } from '../../generators/python/python-file.js';

describe('standardImports', () => {
  it('imports what the code uses', () => {
    expect(standardImports(['def f(a: Optional[Decimal]) -> List[str]:', '    return []'])).toEqual([
      'from decimal import Decimal',
      'from typing import List, Optional',
    ]);
  });

  it('pays no heed to comments and docstrings', () => {
    const lines = [
      '#: Any text.',
      'x: Dict',
      '    """List the things.',
      '',
      '    Union.',
      '    """',
      '"""Literal."""',
    ];

    expect(standardImports(lines)).toEqual(['from typing import Dict']);
  });
});
