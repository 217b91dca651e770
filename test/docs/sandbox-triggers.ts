import { happenings, scenarios } from '../../sandbox/operations/registry.js';
import { readTriggers, type Trigger } from '../sandbox/check-triggers.js';

/** The page that lists what the sandbox can be made to do: it is made of the sandbox's own data. */
export function emitTriggersPage(): string {
  return `# What the sandbox can be made to do

For what the sandbox is and how it is controlled see [sandbox.md](sandbox.md).

## Scenarios

States to start from: \`goji sandbox --seed NAME\`, \`tenant.seed(name)\` or \`POST seed {"scenario":NAME}\`.

| scenario | what there is |
|---|---|
${scenarios.map(({ name, summary }) => `| \`${name}\` | ${summary} |`).join('\n')}

## Happenings

What no operation causes: \`tenant.happen(name, details)\` or \`POST happenings {"name":NAME,"details":{…}}\`. A detail in brackets may
be left out.

| happening | what happens | details |
|---|---|---|
${happenings.map(happeningRow).join('\n')}

## Refusals

Every documented refusal, and what leads to it. The texts in braces are filled in.

${Object.entries(readTriggers()).map(refusalsOf).join('\n\n')}
`;
}

function happeningRow({ name, summary, details }: (typeof happenings)[number]): string {
  const list = Object.entries(details).map(([detail, { summary: meaning, isOptional = false }]) => {
    const shown = isOptional ? `[\`${detail}\`]` : `\`${detail}\``;
    return `${shown} ${meaning}`;
  });
  return `| \`${name}\` | ${summary} | ${list.join('; ')} |`;
}

function refusalsOf([api, triggers]: readonly [string, readonly Trigger[]]): string {
  const rows = triggers.map(({ code, message, operations, how, never }) => {
    const names = operations.map((id) => `\`${id}\``).join(', ');
    return `| \`${code}\` | ${inCell(message)} | ${names} | ${inCell(how ?? `nothing: ${never}`)} |`;
  });
  return `### ${api}

| code | message | operation | what leads to it |
|---|---|---|---|
${rows.join('\n')}`;
}

/** Signs that Markdown would take for its own. */
function inCell(text: string): string {
  return text.replace(/[|<>*[\]\\]/g, '\\$&');
}
