// Finds entries of the search index. One function, put on `globalThis`, so that pages and tests run the same text.
(() => {
  const WEIGHT = {
    operation: 40,
    webhook: 36,
    error: 34,
    field: 20,
    value: 18,
    guide: 16,
    page: 12,
    erratum: -20,
  };

  /** What others call it. Looked for where the word itself is not. */
  const OTHERWISE = { limit: 'allowance', cap: 'allowance' };

  /** Words of a name or a text: `createInvestor` is also `create` and `investor`. */
  const wordsOf = (text) =>
    text
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9£]+/)
      .filter((word) => word !== '');

  const prepared = new WeakMap();
  function prepare(entry) {
    let found = prepared.get(entry);
    if (found === undefined) {
      const title = entry.t.toLowerCase();
      const path = / (\/\S+)/.exec(entry.s)?.[1]?.toLowerCase() ?? '';
      found = {
        title,
        path,
        words: wordsOf(entry.t),
        below: wordsOf(entry.s),
        all: `${title} ${entry.s.toLowerCase()}`,
        // What stands in the text of a section.
        text: new Set((entry.w ?? '').split(' ')),
        initials: wordsOf(entry.t)
          .map((word) => word[0])
          .join(''),
      };
      prepared.set(entry, found);
    }
    return found;
  }

  /**
   * How well a word of the query fits: whole words before beginnings before parts, the title before what is below and that
   * before the text. Two to four letters may be initials: NI of `nationalInsuranceNumber`.
   */
  function pointsOf(word, { words, below, all, text, initials }) {
    if (words.includes(word)) return 30;
    if (words.some((candidate) => candidate.startsWith(word))) return 20;
    if (below.includes(word)) return 10;
    if (below.some((candidate) => candidate.startsWith(word))) return 7;
    if (text.has(word)) return 6;
    if (word.length > 1 && word.length < 5 && initials.includes(word)) return word.length === 2 ? 8 : 18;
    if (word.length > 2 && all.includes(word)) return 3;
    const other = Object.hasOwn(OTHERWISE, word) ? OTHERWISE[word] : undefined;
    return other !== undefined && (words.includes(other) || below.includes(other) || text.has(other)) ? 3 : 0;
  }

  function score(entry, query, words) {
    const ready = prepare(entry);
    const path = query.replace(/^(get|put|post|delete|patch)\s+/, '');
    let total = WEIGHT[entry.k] ?? 0;
    if (ready.title === query) total += 1000;
    else if (entry.k === 'operation' && ready.path === path)
      total += 700 + (ready.all.includes(` ${query}`) ? 50 : 0);
    else if (ready.title.replace(/[^a-z0-9]/g, '') === query.replace(/[^a-z0-9]/g, '')) total += 600;
    else if (entry.k !== 'erratum' && ready.title.startsWith(query)) total += 150;
    // A name such as x-nonce that a text speaks of.
    const isNamed = query.includes('-') && ready.text.has(query);
    if (isNamed) total += 120;
    let sum = 0;
    for (const word of words) {
      const points = pointsOf(word, ready);
      if (points === 0 && !isNamed) return 0;
      sum += points;
    }
    // Of two titles that fit, the shorter says less else.
    const shortness = isNamed ? 0 : 20 / (1 + ready.words.length);
    return Math.max(1, total + sum / words.length + shortness);
  }

  /** Entries that have some of the words, for when none has all of them: those of rare words first. */
  function findSome(index, words) {
    const hits = words.map((word) => index.map((entry) => pointsOf(word, prepare(entry))));
    const rarity = hits.map((points) => 1 / Math.max(1, points.filter((each) => each > 0).length) ** 0.5);
    return index
      .map((entry, position) => {
        const sum = hits.reduce(
          (total, points, at) => total + (points[position] ?? 0) * (rarity[at] ?? 0),
          0,
        );
        return { entry, position, points: sum * (entry.k === 'erratum' ? 0.3 : 1) };
      })
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points || a.position - b.position)
      .map(({ entry }) => entry);
  }

  /** True when two words differ by one letter added, left out, changed or swapped with its neighbour. */
  function isNear(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let start = 0;
    while (start < a.length && a[start] === b[start]) start += 1;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
      end += 1;
    const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    if (restA.length <= 1 && restB.length <= 1) return true;
    return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
  }

  /** The words of the query, with those that nothing has replaced by one that differs in a letter. */
  function mend(words, index) {
    let vocabulary;
    return words.map((word) => {
      if (word.length < 4 || index.some((entry) => prepare(entry).all.includes(word))) return word;
      vocabulary ??= new Set(index.flatMap((entry) => prepare(entry).words));
      for (const candidate of vocabulary) if (isNear(word, candidate)) return candidate;
      return word;
    });
  }

  globalThis.gojiSearch = (index, text, limit = 30) => {
    const query = text.trim().toLowerCase();
    const asked = wordsOf(text);
    if (asked.length === 0) return [];
    const find = (words) =>
      index
        .map((entry, position) => ({ entry, position, points: score(entry, query, words) }))
        .filter(({ points }) => points > 0)
        .sort((a, b) => b.points - a.points || a.position - b.position)
        .slice(0, limit)
        .map(({ entry }) => entry);
    const found = find(asked);
    if (found.length > 0) return found;
    const mended = mend(asked, index);
    const near = find(mended);
    return near.length > 0 ? near : findSome(index, mended).slice(0, Math.min(limit, 10));
  };
})();
