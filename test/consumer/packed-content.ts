/** What the package may hold, by path. */
const PERMITTED: readonly RegExp[] = [
  /^(?:(?:spec\/)?CHANGELOG|README)\.md$/,
  /^(?:LICENSE|package\.json)$/,
  /^dist\/(?:compare|contract|generated|generators|mock|sandbox|scripts)\/[\w/-]+\.(?:js|d\.ts|js\.map)$/,
  /^docs\/[\w-]+\.md$/,
  /^docs-template\/[\w-]+\.(?:css|hbs|js)$/,
  /^docs-template\/samples\/\w+\.(?:cs|java|py)$/,
  /^examples\/[\w/-]+\.(?:md|ts)$/,
  /^generated\/openapi\.(?:json|yaml)$/,
  /^generators\/(?:\w+\/)?runtime\/[\w/-]+\.(?:ts|py|java)$/,
  /^sandbox-page\/[\w/-]+\.(?:css|html|js|svg)$/,
  /^spec\/(?:errata|errors)\.yaml$/,
  /^spec\/guides\/[\w-]+\.md$/,
  /^spec\/workflows\/[\w-]+\.arazzo\.yaml$/,
  /^test\/recorded\/[\w/.-]+\.json$/,
  /^vectors\/[\w-]+\.(?:json|md)$/,
];

/** Files of a package that have no business there. */
export function strangersIn(paths: readonly string[]): readonly string[] {
  return paths.filter(
    (path) =>
      /(?:^|\/)(?:\.|node_modules\/)|\.test\./.test(path) || !PERMITTED.some((each) => each.test(path)),
  );
}
