import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { type BenchContext, type BenchResult, type BenchSuite, median } from '../suite.js';

const PAGES = ['reference.html', 'search.html', 'webhooks.html', 'errata.html', 'guides/webhooks.html'];

interface Timing {
  readonly paint: number;
  readonly search: number | null;
}

/** Size of the published pages, and how soon they show and find something in Chromium. */
export const docsSuite: BenchSuite = { name: 'docs', title: 'Published reference', run };

async function run({ root, quick, signal, step }: BenchContext): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'goji-bench-docs-'));
  try {
    const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    execFileSync(process.execPath, [
      tsx,
      join(root, 'scripts', 'goji.ts'),
      'docs',
      '--quiet',
      '--out',
      folder,
    ]);
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    try {
      return await measure(folder, browser, { rounds: quick ? 1 : 7, signal, step });
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  folder: string,
  browser: Browser,
  { rounds, signal, step }: { rounds: number } & Pick<BenchContext, 'signal' | 'step'>,
): Promise<BenchResult> {
  const timings = new Map<string, Timing[]>(PAGES.map((page) => [page, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const page of PAGES) {
      signal.throwIfAborted();
      timings.get(page)?.push(await openOnce(browser, pathToFileURL(join(folder, page)).href));
    }
    step(`round ${round + 1} of ${rounds}`);
  }
  const rows = PAGES.map((page) => {
    const bytes = readFileSync(join(folder, page));
    const measured = timings.get(page) ?? [];
    const searches = measured.flatMap(({ search }) => (search === null ? [] : [search]));
    return {
      page,
      kilobytes: Math.round(bytes.length / 1024),
      gzip: Math.round(gzipSync(bytes).length / 1024),
      paint: Math.round(median(measured.map(({ paint }) => paint))),
      search: searches.length === 0 ? null : Math.round(median(searches)),
    };
  });
  const reference = rows.find(({ page }) => page === 'reference.html');
  return {
    tables: [
      {
        title: 'Pages in headless Chromium, opened from disk without a cache',
        columns: ['page', 'KB', 'KB gzipped', 'first paint, ms', 'search answers after, ms'],
        rows: rows.map(({ page, kilobytes, gzip, paint, search }) => [
          page,
          kilobytes,
          gzip,
          paint,
          search ?? '',
        ]),
        notes: [
          'A search answers when the first result for "createInvestor", typed as soon as there is a field, is in the page; counted from the start of the navigation.',
        ],
      },
    ],
    budgets: [
      { what: 'reference, KB', measured: reference?.kilobytes ?? 0, limit: 5120, goal: 'at most' },
      { what: 'reference, first paint, ms', measured: reference?.paint ?? 0, limit: 1500, goal: 'at most' },
      {
        what: 'reference, search answers, ms',
        measured: reference?.search ?? 0,
        limit: 3000,
        goal: 'at most',
      },
    ],
  };
}

async function openOnce(browser: Browser, url: string): Promise<Timing> {
  const context = await browser.newContext({ offline: true });
  try {
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    let search: number | null = null;
    if (/\/(?:reference|search)\.html$/.test(url)) {
      await page.fill('#q', 'createInvestor');
      await page.locator('#found a, #results a').first().waitFor();
      search = performance.now() - start;
    }
    const paint = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries()[0]?.startTime ?? 0)).observe({
            type: 'paint',
            buffered: true,
          });
        }),
    );
    return { paint, search };
  } finally {
    await context.close();
  }
}
