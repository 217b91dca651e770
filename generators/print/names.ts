/** The words of a name: `KycStatus`, `kyc-status` and `KYC_STATUS` all give `kyc`, `status`. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** `KycStatus` as `kycStatus`. */
export function camelCase(name: string): string {
  const [first = '', ...rest] = wordsOf(name);
  return first + rest.map(capitalise).join('');
}

/** `kyc-status` as `KycStatus`. */
export function pascalCase(name: string): string {
  return wordsOf(name).map(capitalise).join('');
}

/** `text` with its first letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  analysis: 'analyses',
  basis: 'bases',
  bonus: 'bonuses',
  child: 'children',
  criterion: 'criteria',
  index: 'indices',
  man: 'men',
  person: 'people',
};

/** Words without a plural; a list of them is a list of their values. */
const UNCOUNTABLE: readonly string[] = [
  'data',
  'evidence',
  'information',
  'interest',
  'money',
  'progress',
  'tax',
];

/** The plural of a camelCase or PascalCase name: its last word decides. `accountType` gives `accountTypes`. */
export function plural(name: string): string {
  const last = wordsOf(name).at(-1) ?? '';
  const stem = name.slice(0, name.length - last.length);
  const word = name.slice(stem.length);
  const ending = pluralWord(last);
  return stem + word.charAt(0) + ending.slice(1);
}

function pluralWord(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (UNCOUNTABLE.includes(word)) return `${word}Values`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/.test(word)) return isPlural(word) ? word : `${word}es`;
  return `${word}s`;
}

/** True for a word such as `types` that is a plural already; `status`, `address` and `basis` are not. */
function isPlural(word: string): boolean {
  return /[^su]s$/.test(word) && !/(is|as)$/.test(word);
}
