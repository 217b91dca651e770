import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { ProposedErratum } from '../../contract/propose-errata.js';
import type { TrafficRecording } from '../../contract/record-traffic.js';
import { SpecError } from '../../generators/spec-error.js';
import { adviceOnWriting, describeSystemError, isSystemError } from '../system-error.js';

/** What to write, below the folder `out` of `cwd`. */
export interface RecordingOutput {
  readonly out: string;
  readonly cwd: string;
  readonly recordings: readonly TrafficRecording[];
  readonly errata: readonly ProposedErratum[];
}

const ERRATA_HEAD = `# Proposals: where recorded exchanges differ from the document. Decide each one, then move it to spec/errata.yaml.
`;

/**
 * Writes each recording as `<api>/<operation>.<n>.json` under the next free number, and the proposals of errata, which
 * replace those of an earlier run. Gives the paths below the folder. Throws `SpecError` when one cannot be written.
 */
export async function writeRecordings({ out, cwd, recordings, errata }: RecordingOutput): Promise<string[]> {
  const folder = resolve(cwd, out);
  try {
    const written: string[] = [];
    for (const { folder: api, subject, recorded } of recordings) {
      await mkdir(join(folder, api), { recursive: true });
      const taken = await readdir(join(folder, api));
      let number = 1;
      while (taken.includes(`${subject}.${number}.json`)) number += 1;
      const file = `${api}/${subject}.${number}.json`;
      await writeFile(join(folder, file), `${JSON.stringify(recorded, null, 2)}\n`, { flag: 'wx' });
      written.push(file);
    }
    if (errata.length > 0) {
      await writeFile(
        join(folder, 'errata.proposed.yaml'),
        `${ERRATA_HEAD}\n${stringify(errata, { lineWidth: 118 })}`,
      );
      written.push('errata.proposed.yaml');
    }
    return written;
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    throw new SpecError(`Cannot write the recordings: ${describeSystemError(cause)}.`, {
      location: { file: out },
      hint: adviceOnWriting(cause, '--out'),
      cause,
    });
  }
}
