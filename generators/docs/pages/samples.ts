import { BODY } from '../samples/code-samples.js';
import { SHELL_SIGNATURE } from '../samples/curl.js';
import type { Page, SignatureHelper, SiteInput } from '../site.js';

/** Path of the page with the helpers, as samples name it. */
export const SAMPLES_PAGE = 'samples';

/** Languages of the helpers as a Markdown block names them. */
const BLOCKS: Readonly<Record<string, string>> = { Java: 'java', 'C#': 'csharp', Python: 'python' };

/** What the samples of the reference share: credentials, and the signature in each language. */
export function samplesPage({ signatureHelpers, clientModule, guides }: SiteInput): Page {
  const explained = guides.some(({ name }) => name === 'authentication')
    ? ' [Authentication](/guides/authentication.md) explains how they are made.'
    : '';
  return {
    path: SAMPLES_PAGE,
    title: 'Code samples',
    summary: 'What the code samples of the reference need: credentials, and the signature in five languages.',
    markdown: `# Code samples

Each operation of the reference has a sample in five languages, made from its main example. All of them take your
credentials from the environment:

\`\`\`sh
export GOJI_API_KEY=…
export GOJI_SECRET=…
\`\`\`

They call the sandbox. What changes something carries an \`X-CLIENT-REQUEST-ID\`: keep it with your instruction and send it
again with every retry. The nonce, the timestamp and the signature are new in every attempt.${explained}

Where an operation has several examples, the first line of a sample names the one that it shows. The menu of examples
changes the body under ${BODY}, in the menu of languages, and not the code.

## TypeScript

The samples use the typed client, which signs, repeats safely and knows the type of each answer. They import it from
\`${clientModule}\`; \`npx goji generate\` writes it into your own repository.

## curl

The sample signs by \`openssl\` and needs nothing else. This is the part that every sample has:

\`\`\`sh
${SHELL_SIGNATURE}
\`\`\`

Other users of the machine can see the arguments of \`openssl\`, the secret among them, while it runs. Use it to try things
out, not on a shared server.

${signatureHelpers.map(section).join('\n\n')}
`,
  };
}

function section({ name, language, text }: SignatureHelper): string {
  return `## ${language}

The samples use [${name}](/samples/${name}). Put it beside your code.

\`\`\`${BLOCKS[language] ?? 'text'}
${text.trimEnd()}
\`\`\``;
}
