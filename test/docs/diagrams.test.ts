import { describe, expect, it } from 'vitest';
import { drawDiagram } from '../../generators/docs/diagrams/draw-diagram.js';
import { FONT_SIZE, textWidth, wrapText } from '../../generators/docs/diagrams/svg.js';
import { guides } from '../guides/guide.js';

const diagrams = guides.flatMap(({ file, blocks }) =>
  blocks
    .filter(({ language }) => language === 'mermaid')
    .map(({ line, text }) => [`${file}:${line}`, text] as const),
);

/** The two drawings of a diagram, taken apart. */
function drawings(text: string) {
  return [...drawDiagram(text).svg.matchAll(/<svg ([^>]*)>([\s\S]*?)<\/svg>/g)].map(
    ([, head = '', inner = '']) => {
      const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(head) ?? [];
      const texts = [
        ...inner.matchAll(/<text class="([^"]+)" text-anchor="(\w+)" font-size="([\d.]+)">(.*?)<\/text>/g),
      ].map(([, className = '', anchor = '', size = '', spans = '']) => {
        const lines = [...spans.matchAll(/<tspan x="([\d.]+)" y="([\d.]+)">([^<]*)</g)].map(
          ([, x = '', y = '', line = '']) => ({ x: Number(x), y: Number(y), line: plain(line) }),
        );
        return { className, anchor, scale: Number(size) / FONT_SIZE, lines };
      });
      const boxes = [
        ...inner.matchAll(
          /<rect class="d-(box|note)[^"]*" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
        ),
      ].map(([, , ...numbers]) => {
        const [x = 0, y = 0, w = 0, h = 0] = numbers.map(Number);
        return { left: x, top: y, right: x + w, bottom: y + h };
      });
      return { head, inner, width: Number(width), height: Number(height), texts, boxes };
    },
  );
}

const plain = (text: string) => text.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const lettersOf = (text: string) => text.replaceAll(/[\s_]/g, '');

describe.each(diagrams)('the diagram of %s', (_place, text) => {
  it('is drawn twice, without styles or scripts, and named', () => {
    const both = drawings(text);
    expect(both.map(({ head }) => /class="diagram (\w+)"/.exec(head)?.[1])).toEqual(['wide', 'narrow']);
    for (const { head, inner } of both) {
      expect(head + inner).not.toMatch(/style|<script|href|url\(|NaN|undefined/);
      expect(head).toContain('role="img"');
      const [, named = ''] = /aria-labelledby="([^"]+)"/.exec(head) ?? [];
      for (const id of named.split(' '))
        expect(inner).toMatch(new RegExp(`<(title|desc) id="${id}">[^<]{10,}`));
    }
  });

  it('has each text of its source within its edges, in drawing and in words', () => {
    const source = [
      ...text.matchAll(/ as (.+)$|: (.+)$|^\s*(?:loop|opt) (.+)$|\[([^\]]+)\]|\{([^}]+)\}|\|([^|]+)\|/gm),
    ].map(([, ...found]) => found.find((each) => each !== undefined) ?? '');
    expect(source.length).toBeGreaterThan(4);
    const words = drawDiagram(text).words.join('\n').replaceAll('`', '');
    for (const { width, height, texts } of drawings(text)) {
      const shown = texts.map(({ lines }) => lettersOf(lines.map(({ line }) => line).join('')));
      for (const each of source) {
        expect(shown.some((letters) => letters.includes(lettersOf(each)))).toBe(true);
        expect(words).toContain(each);
      }
      for (const { anchor, scale, lines } of texts) {
        for (const { x, y, line } of lines) {
          const half = anchor === 'start' ? 0 : (textWidth(line) * scale) / 2;
          expect([line, x - half >= -4 && x + half <= width + 4 && y > 0 && y < height]).toEqual([
            line,
            true,
          ]);
        }
      }
    }
  });

  it('has boxes that lie apart', () => {
    for (const { boxes } of drawings(text)) {
      const overlapping = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
          ),
      );
      expect(overlapping).toEqual([]);
    }
  });
});

describe('drawDiagram', () => {
  it('has a drawing of every flow that the reference only shows as an image', () => {
    const drawn = new Set(diagrams.map(([place]) => place.split(':')[0]));
    expect(diagrams.length).toBeGreaterThanOrEqual(14);
    for (const guide of ['onboarding-investors', 'isa-transfers-in', 'deposits-and-withdrawals'])
      expect(drawn).toContain(`${guide}.md`);
    for (const guide of ['quickstart-debt-settlement', 'investor-repayments', 'bond-life-cycle'])
      expect(drawn).toContain(`${guide}.md`);
  });

  it.each([
    ['pie\n"a": 1', 'There is no way to draw a diagram that begins with "pie".'],
    ['sequenceDiagram\nparticipant A as Ann\nA->>B: hello', 'because of the line "A->>B: hello"'],
    ['sequenceDiagram\nparticipant A as Ann\nautonumber', 'because of the line "autonumber"'],
    ['sequenceDiagram\nparticipant A as Ann\nloop all day', 'because of the line "all day"'],
    ['flowchart TD\nA & B --> C', 'because of the line "A & B --> C"'],
  ])('refuses what it cannot draw: %j', (text, message) => {
    expect(() => drawDiagram(text)).toThrow(message);
  });

  it('shows markup as text', () => {
    const { svg } = drawDiagram('sequenceDiagram\nparticipant A as <b>Ann</b>\nA->>A: "1 < 2"');
    expect(svg).toContain('&lt;b&gt;Ann');
    expect(svg).toContain('&quot;1 &lt; 2&quot;');
    expect(svg).not.toContain('<b>');
  });
});

describe('wrapText', () => {
  it('makes lines of about one length, and breaks events after an underscore', () => {
    expect(wrapText('a whole tax year without a subscription', 112)).toEqual([
      'a whole tax',
      'year without a',
      'subscription',
    ]);
    expect(wrapText('INVESTOR_FUNDS_RECEIVED', 130)).toEqual(['INVESTOR_', 'FUNDS_RECEIVED']);
    expect(wrapText('short', 200)).toEqual(['short']);
  });
});

describe('a tree that is too wide for a phone', () => {
  it('is an outline that a phone shows whole', () => {
    const leaves = ['A', 'B', 'C', 'D', 'E'].map((id) => `  Q -->|by way ${id}| ${id}[A long name of ${id}]`);
    const [, narrow] = drawings(['flowchart TD', '  R[Root] --> Q{Which?}', ...leaves].join('\n'));
    expect(narrow?.width).toBe(340);
    expect(narrow?.boxes.map(({ left }) => left)).toEqual([4, 32, 60, 60, 60, 60, 60]);
    const tops = narrow?.boxes.map(({ top }) => top) ?? [];
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });
});

it('no diagram of the guides is wider than a phone', () => {
  const widths = diagrams.map(([place, text]) => {
    const [, { head = '' } = {}] = drawings(text);
    return [place, Number(/ width="([\d.]+)"/.exec(head)?.[1])] as const;
  });
  expect(widths.filter(([, width]) => !(width <= 340))).toEqual([]);
});
