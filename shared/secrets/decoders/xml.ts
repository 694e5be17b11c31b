import { isSecretName } from "../names.ts";
import { mavenPassword } from "../pack/formats.ts";
import { type Decoded, type Decoder, numberedLines } from "./decoder.ts";

const element = /<([\w.:-]{2,60})(?:\s[^<>]{0,80})?>([^<>]{4,300})<\/\1>/g;
/** `<add key="NAME" value="VALUE"/>` (.NET), `<property name="NAME" value="VALUE"/>` (Spring, Ant, Hibernate). */
const named = /<\w{2,20}[^<>]{0,80}?\s(?:key|name)="([\w.:-]{2,80})"[^<>]{0,40}?\svalue="([^"<>]{4,300})"/g;
/** `<property name="NAME">VALUE</property>`, `<entry key="NAME">VALUE</entry>` (Java's properties). */
const wrapped = /<\w{2,20}[^<>]{0,80}?\s(?:key|name)="([\w.:-]{2,80})"[^<>]{0,40}>([^<>]{4,300})<\//g;
const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const secretWord = /pass|pwd|secret|token|key|credential/i;

/** XML: elements and attributes with secret names. Passwords of Maven's servers are secrets, whatever they look like. */
export const xml: Decoder = {
  reads: (path) => /\.(?:xml|config|csproj|vbproj|pubxml|xconf|plist)$/i.test(path),
  *decode(text, path): Generator<Decoded> {
    const content = withoutComments(text.toString("utf8"));
    if (!secretWord.test(content)) return;
    const isMaven = /settings[^/]*\.xml$/i.test(path) && content.includes("<server>");
    for (const [line, number] of numberedLines(content)) {
      if (!secretWord.test(line)) continue;
      for (const pattern of [element, named, wrapped]) {
        for (const [, name = "", value = ""] of line.matchAll(pattern)) {
          if (!isSecretName(name.replace(/^.*[.:]/, ""))) continue;
          const rule = isMaven && /^pass(?:word|phrase)$/.test(name) ? { rule: mavenPassword } : {};
          yield { kind: "value", name, value: unescaped(value.trim()), line: number, ...rule };
        }
      }
    }
  },
};

/** Removes comments, whose values are examples, and keeps their line ends. */
function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ""));
}

function unescaped(text: string): string {
  return text.replace(/&(\w{2,4});/g, (all, name: string) => entities[name] ?? all);
}
