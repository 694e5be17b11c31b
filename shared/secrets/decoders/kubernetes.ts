import { kubernetesSecret } from "../pack/formats.ts";
import { type Decoded, type Decoder, numberedLines } from "./decoder.ts";

const kind = /^[ \t-]*["']?kind["']?:[ \t]*["']?Secret["']?[ \t\r]*,?(?:#.*)?$/m;
const jsonKind = /"kind"\s{0,8}:\s{0,8}"Secret"/;
/** Keys of Secrets whose values are no secrets by themselves. */
const publicKey =
  /^(?:user(?:name)?|login|host(?:name)?|port|ca(?:-bundle)?\.(?:crt|pem)|tls\.crt|cert(?:ificate)?s?(?:\.pem)?|.*\.(?:crt|cer|pub)|namespace|name|email|region|type|engine|db(?:name)?|database|url|uri|endpoint|server|bucket|known_hosts|ssh-publickey|public[-_.]?key|.*(?:user(?:name)?|host|port|database|region|endpoint|enabled))$/i;

/** Manifests with Secrets in YAML (`data` and `stringData`; Kubernetes API, v1 Secret). */
export const kubernetes: Decoder = {
  // Scripts and files without an extension contain manifests too. In source code they are those of tests.
  reads: (path) => !/\.(?:py|[cm]?[jt]sx?|go|java|kt|rb|rs|cs|php|pl|pm|c|h|html?|css|md|rst)$/i.test(path),
  *decode(text): Generator<Decoded> {
    if (!text.includes("Secret") || !text.includes("kind")) return;
    const content = text.toString("utf8");
    if (jsonKind.test(content)) yield* valuesInJson(content);
    if (!kind.test(content)) return;
    let first = 1;
    for (const document of content.split(/^---.*$/m)) {
      if (kind.test(document)) yield* valuesOf(document, first);
      first += document.split("\n").length - 1;
    }
  },
};

/** A member of `data` or `stringData` in JSON; what else has this form is no Secret, and its values do not decode. */
const jsonSection = /"(data|stringData)"\s{0,8}:\s{0,8}\{([^{}]{1,60000})\}/g;
const jsonMember = /"([\w./-]{1,253})"\s{0,8}:\s{0,8}"((?:[^"\\\n]|\\.){1,20000})"/g;

/** Lists the values of Secrets in JSON. */
function* valuesInJson(content: string): Generator<Decoded> {
  for (const section of content.matchAll(jsonSection)) {
    const [, name, members = ""] = section;
    for (const member of members.matchAll(jsonMember)) {
      const [, key = "", value = ""] = member;
      const offset = section.index + section[0].indexOf(members) + member.index;
      const line = content.slice(0, offset).split("\n").length;
      yield* decoded(
        { name: key, line, lines: [value.replace(/\\n/g, "\n").replace(/\\(.)/g, "$1")] },
        name === "data",
      );
    }
  }
}

const flowMember =
  /[{,]\s{0,8}["']?([\w./-]{1,253})["']?\s{0,4}:\s{0,4}("[^"\n]{1,2000}"|'[^'\n]{1,2000}'|[^\s,{}"']{1,2000})/g;

interface Scalar {
  readonly name: string;
  readonly line: number;
  readonly lines: string[];
}

/** Lists the values of `data` and `stringData` in a document. @param first line of the document. */
function* valuesOf(document: string, first: number): Generator<Decoded> {
  let section: { readonly isEncoded: boolean; readonly indent: number } | undefined;
  let scalar: Scalar | undefined;
  for (const [line, number] of numberedLines(`${document}\nend:`)) {
    const [, indent = "", key = "", rest = ""] =
      /^([ \t]*(?:- )?)["']?([\w./-]{1,253})["']?:(?:[ \t]+(.*)|)$/.exec(line) ?? [];
    const depth = key === "" ? (/^[ \t]*/.exec(line)?.[0].length ?? 0) : indent.length;
    const isInside = section !== undefined && (line.trim() === "" || depth > section.indent);
    if (scalar !== undefined && isInside && (key === "" || depth > scalarIndent(scalar))) {
      scalar.lines.push(line);
      continue;
    }
    if (scalar !== undefined && section !== undefined) yield* decoded(scalar, section.isEncoded);
    scalar = undefined;
    if (section !== undefined && !isInside) section = undefined;
    if (section === undefined) {
      if (/^(?:data|stringData)$/.test(key) && rest.trim() === "")
        section = { isEncoded: key === "data", indent: indent.length };
      else if (/^(?:data|stringData)$/.test(key) && rest.startsWith("{"))
        yield* membersOf(rest, first + number - 1, key === "data");
    } else if (key !== "") {
      scalar = { name: key, line: first + number - 1, lines: [`${" ".repeat(indent.length)}${rest}`] };
    }
  }
}

/** Lists the values of a mapping on one line: `{name: value, "name": "value"}`. */
function* membersOf(text: string, line: number, isEncoded: boolean): Generator<Decoded> {
  for (const [, name = "", value = ""] of text.matchAll(flowMember)) {
    yield* decoded({ name, line, lines: [value.replace(/^["']|["']$/g, "")] }, isEncoded);
  }
}

function scalarIndent({ lines: [first = ""] }: Scalar): number {
  return /^ */.exec(first)?.[0].length ?? 0;
}

function* decoded({ name, line, lines }: Scalar, isEncoded: boolean): Generator<Decoded> {
  const [head = "", ...others] = lines.map((text) => text.trim());
  const isBlock = /^[|>][-+\d]*$/.test(head);
  const plain = isBlock ? others.join("\n") : [head, ...others].join(" ").replace(/\s+#.*$/, "");
  const text = plain.replace(/^(["'])([\s\S]*)\1$/, "$2");
  if (/\{\{|\$\{|^ENC\[|^AQ[A-Z0-9]/.test(text) || (isEncoded && !/^[\w+/=\s-]*$/.test(text))) return;
  const value = isEncoded ? Buffer.from(text, "base64").toString("latin1") : text;
  const start = isBlock ? line + 1 : line;
  if (value.includes("\n")) yield { kind: "text", bytes: Buffer.from(value, "latin1"), line: start };
  const trimmed = value.trim();
  if (trimmed === "" || trimmed.includes("\n") || /^-----BEGIN/.test(trimmed) || !/^[\x20-\x7e]+$/.test(trimmed))
    return;
  yield {
    kind: "value",
    name,
    value: trimmed,
    line: start,
    ...(publicKey.test(name) ? {} : { rule: kubernetesSecret }),
  };
}
