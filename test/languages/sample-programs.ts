import { SHELL_SIGNATURE } from '../../generators/docs/samples/curl.js';
import { quote } from '../../mock/curl.js';

/** The samples of a language by operation, ready to run. */
type Sources = ReadonlyMap<string, string>;
/** Secret, nonce and timestamp of each vector. */
type Vectors = readonly (readonly string[])[];

/** A program for each language that prints the signatures of the vectors as JSON, then what each sample prints. */

/** Runs each sample as a module of its own. */
export function pythonProgram(sources: Sources, vectors: Vectors): string {
  return `import contextlib, io, json
from goji_signature import signature

print(json.dumps([signature(*vector) for vector in json.loads(${JSON.stringify(JSON.stringify(vectors))})]))
for name, source in json.loads(${JSON.stringify(JSON.stringify([...sources]))}):
    output = io.StringIO()
    own = {"json": json}
    # What a sample prints is data of Python; it is told apart from text by printing it as JSON.
    own["print"] = lambda value: output.write(json.dumps(value))
    exec(compile(source, name, "exec"), own)
    print(output.getvalue())
`;
}

/** Each sample is a method; their imports are put together. */
export function javaProgram(sources: Sources, vectors: Vectors): string {
  const imports = new Set<string>();
  const methods = [...sources].map(([id, source]) => {
    const lines = source.split('\n');
    for (const line of lines) if (line.startsWith('import ')) imports.add(line);
    return `    static void ${id}() throws Exception {\n${lines.filter((line) => !line.startsWith('import ')).join('\n')}\n    }`;
  });
  return `${[...imports].join('\n')}
class Samples {
    static String q(String text) { return '"' + text + '"'; }
${methods.join('\n')}
    public static void main(String[] args) throws Exception {
        System.out.println("[" + String.join(",", ${vectors.map((vector) => `q(GojiSignature.signature(${vector.map(literal).join(', ')}))`).join(', ')}) + "]");
${[...sources.keys()].map((id) => `        ${id}();`).join('\n')}
    }
}
`;
}

/** Each sample is a method. Mono's compiler knows no raw texts, so they are written as verbatim ones. */
export function csharpProgram(sources: Sources, vectors: Vectors): string {
  const usings = new Set(['using System.Threading.Tasks;']);
  const methods = [...sources].map(([id, source]) => {
    const lines = source.replace(
      /"""\n([\s\S]*?)\n\s*"""/g,
      (_raw, text: string) => `@"${text.replaceAll('"', '""')}"`,
    );
    const own = lines.split('\n').filter((line) => {
      if (line.startsWith('using ')) usings.add(line);
      return !line.startsWith('using ');
    });
    return `    static async Task ${id}() {\n${own.join('\n')}\n    }`;
  });
  return `${[...usings].join('\n')}
static class Samples {
    static string Q(string text) { return "\\"" + text + "\\""; }
${methods.join('\n')}
    static void Main() { Run().GetAwaiter().GetResult(); }
    static async Task Run() {
        Console.WriteLine("[" + string.Join(",", new[] { ${vectors.map((vector) => `Q(GojiSignature.Signature(${vector.map(literal).join(', ')}))`).join(', ')} }) + "]");
${[...sources.keys()].map((id) => `        await ${id}();`).join('\n')}
    }
}
`;
}

/** Each sample is a subshell with a line of its own. */
export function shellProgram(sources: Sources, vectors: Vectors): string {
  const signed = vectors.map(
    ([secret = '', nonce = '', timestamp = '']) =>
      `GOJI_SECRET=${quote(secret)}; nonce=${quote(nonce)}; timestamp=${quote(timestamp)}\n${SHELL_SIGNATURE}\nall="$all,\\"$signature\\""`,
  );
  return `set -eu
own=$GOJI_SECRET
all=
${signed.join('\n')}
echo "[\${all#,}]"
GOJI_SECRET=$own
${[...sources.values()].map((source) => `(${source.replace('curl ', 'curl --silent --show-error ')})\necho`).join('\n')}
`;
}

/** A text as Java and C# both write it. */
function literal(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
