import { escapeHtml } from '../html.js';

/** Numbers and texts of an SVG element. */
export type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element. Its look comes from the class, by the style sheet of the pages; nothing here is a style. */
export function element(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeHtml(value)}"`,
  );
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}

/** Size of the text of diagrams, and what a line of it takes. */
export const FONT_SIZE = 13;
/** Height of a line of text. */
export const LINE_HEIGHT = 17;

/** Width of a text in the font of the pages, whichever that is: rather too much than too little. */
export function textWidth(text: string): number {
  let units = 0;
  for (const letter of text) {
    if (/[ijlft.,:;'|!() ]/.test(letter)) units += 0.36;
    else if (/[A-Zmw_]/.test(letter))
      units += letter === 'm' || letter === 'w' || letter === 'W' ? 0.92 : 0.7;
    else units += 0.6;
  }
  return units * FONT_SIZE;
}

/**
 * A text in lines of at most `width`, all about as long. A word that is longer is broken after an underscore, or stands out.
 */
export function wrapText(text: string, width: number): readonly string[] {
  let lines = fill(text, width);
  for (let narrower = width - 6; narrower > 0; narrower -= 6) {
    const others = fill(text, narrower);
    if (others.length > lines.length || Math.max(...others.map(textWidth)) > narrower) break;
    lines = others;
  }
  return lines;
}

/** Each line as full as it can be. */
function fill(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.split(/(?<=[ _])/)) {
    if (line !== '' && textWidth(`${line}${part}`.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trimEnd()];
}

/** Where a block of lines stands. */
export interface TextPlace {
  /** The middle of the lines, or their beginning. */
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly className: string;
  readonly anchor?: 'middle' | 'start';
  readonly size?: number;
}

/** A block of lines. */
export function textBlock(
  lines: readonly string[],
  { x, y, className, anchor = 'middle', size = FONT_SIZE }: TextPlace,
): string {
  const spans = lines.map((line, index) =>
    element('tspan', { x, y: y + LINE_HEIGHT * index + FONT_SIZE }, [escapeHtml(line)]),
  );
  return element('text', { class: className, 'text-anchor': anchor, 'font-size': size }, spans);
}

/** The head of an arrow that comes from `from` and ends at `to`. */
export function arrowHead(from: Point, to: Point): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const corner = (side: number) =>
    `${round(to.x - dx * 9 - dy * 4.5 * side)},${round(to.y - dy * 9 + dx * 4.5 * side)}`;
  return element('polygon', {
    class: 'd-head',
    points: `${round(to.x)},${round(to.y)} ${corner(1)} ${corner(-1)}`,
  });
}

/** A place in a diagram. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A drawing with what a screen reader says in its place. `id` is unique in its page. */
export function drawing(
  { id, className, title, description }: DrawingFacts,
  { width, height, shrinkTo = width }: DrawingSize,
  content: readonly string[],
): string {
  const attributes = {
    class: className,
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-desc`,
    viewBox: `0 0 ${round(width)} ${round(height)}`,
    width: Math.min(width, shrinkTo),
    height: height * Math.min(1, shrinkTo / width),
  };
  return element('svg', attributes, [
    element('title', { id: `${id}-title` }, [escapeHtml(title)]),
    element('desc', { id: `${id}-desc` }, [escapeHtml(description)]),
    ...content,
  ]);
}

/** How large a drawing is, and the width that it is shown in when that is less. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
  readonly shrinkTo?: number;
}

/** What names a drawing. */
export interface DrawingFacts {
  readonly id: string;
  readonly className: string;
  readonly title: string;
  readonly description: string;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
