import { execFileSync } from 'node:child_process';
import type { Command } from './command.js';
import { readJson } from './released.js';

/** A package of a bill in CycloneDX, as far as it is looked at. */
export interface BillComponent {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

/** A bill of materials in CycloneDX, as `npm sbom` prints it. */
export interface Bill {
  readonly metadata: { readonly component: BillComponent };
  readonly components: readonly BillComponent[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** `npm run sbom`: the bill of materials of what a consumer installs. */
export const sbomCommand: Command = {
  name: 'sbom',
  summary: 'print the bill of materials of what a consumer installs',
  help: `Usage: npm run --silent sbom

Prints a bill of materials in CycloneDX: this package, its dependencies and theirs, as they are installed here. What only
this repository needs, and optional peers, are left out.
`,
  options: {},
  run: async (_values, { cwd, result }) => {
    const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    const { name } = readJson(cwd, 'package.json') as { readonly name: string };
    const bill = billOfConsumer(JSON.parse(text) as Bill, name);
    result(JSON.stringify(bill, null, 2), bill);
  },
};

/**
 * A bill without the packages that are there for development alone, under the name of the package, where npm puts that of
 * the folder. npm's own `--omit dev` would leave out every package that some other package needs for its development,
 * whoever else needs it: typescript and yaml, two of our four dependencies.
 */
export function billOfConsumer<T extends Bill>(bill: T, name: string): T {
  const isDevelopment = ({ properties = [] }: BillComponent) =>
    properties.some(
      (property) => property.name === 'cdx:npm:package:development' && property.value === 'true',
    );
  const components = bill.components.filter((component) => !isDevelopment(component));
  const { component } = bill.metadata;
  const kept = new Set([component['bom-ref'], ...components.map((each) => each['bom-ref'])]);
  return {
    ...bill,
    metadata: { ...bill.metadata, component: { ...component, name } },
    components,
    dependencies: bill.dependencies
      .filter(({ ref }) => kept.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) })),
  };
}
