import { isSecretName } from "../names.ts";
import { type Decoded, type Decoder, numberedLines } from "./decoder.ts";

const settingsFile =
  /\/(?:\.env[^/]*|\.envrc|\.my\.cnf|\.s3cfg|\.(?:bash|zsh)(?:rc|env|_?profile|_login|_aliases|_history)|\.z?profile|\.ftpconfig|(?:wp-)?config(?:\.inc)?\.php|settings\.php|\.boto|\.pypirc|\.npmrc|\.yarnrc[^/]*|credentials?|config|[^/]*\.(?:env|properties|ya?ml|toml|ini|cfg|conf|cnf|config|json|tfvars|sh|bash|ps1|bat|service))$/i;
/** Files of these names are made by tools and contain no settings. */
const generatedFile =
  /\/(?:package(?:-lock)?|npm-shrinkwrap|composer|tsconfig|manifest|bower|\.package-lock)\.json$|\.(?:schema|min|map)\.json$/i;

const secretWord = /pass|pwd|secret|token|key|credential/i;
/** A name and a value on a line of properties, INI, TOML, YAML, `.env` and shell. */
const assignment =
  /^[ \t]*(?:(?:export|set|setx|ENV|ARG|-)[ \t]+)?["']?([\w./-]{2,80})["']?[ \t]*(?:=>|:=|\+=|[:=])[ \t]*(\S.{0,500})$/;
/** A quoted name and a quoted value, of which JSON has several on a line. */
const member = /["']([\w.-]{2,80})["'][ \t]*(?::|=>)[ \t]*"((?:[^"\\\n]|\\.){4,300})"/g;

/** A variable that is set within a command, such as `docker run -e NAME=value`. */
const variable = /(?:^|[\s;&"'])([A-Z][A-Z0-9_]{2,60})=(["']?)([^\s"'$`]{8,100})\2(?=[\s;&"']|$)/g;

/** `$name = 'value'`, `$settings['name'] = 'value'` and `define('NAME', 'value')` in settings that are PHP. */
const php =
  /(?:\bdefine\(\s{0,4}["']|\$(?:\w{1,40}\[["'])?)(\w{2,60})(?:["']\]?)?\s{0,20}[,=]\s{0,20}["']([^"'\n]{4,200})["']/g;

/** Properties, INI, TOML, YAML, JSON, `.env` and shell scripts: what one line assigns to a secret name. */
export const settings: Decoder = {
  reads: (path) => settingsFile.test(path) && !generatedFile.test(path),
  *decode(text): Generator<Decoded> {
    const content = text.toString("utf8");
    if (!secretWord.test(content)) return;
    for (const [line, number] of numberedLines(content)) {
      if (!secretWord.test(line) || /^\s*(?:#|\/\/|;|--)/.test(line)) continue;
      for (const [name, value] of assignmentsOf(line)) {
        if (isSecretName(name.replace(/^.*[./]/, ""))) yield { kind: "value", name, value, line: number };
      }
    }
  },
};

function* assignmentsOf(line: string): Generator<readonly [name: string, value: string]> {
  const [, name, rest] = assignment.exec(line) ?? [];
  if (name !== undefined && rest !== undefined) yield [name, firstValue(rest)];
  for (const [, key = "", value = ""] of line.matchAll(member)) if (key !== name) yield [key, unescaped(value)];
  for (const [, key = "", value = ""] of line.matchAll(php)) if (key !== name) yield [key, value];
  for (const [, key = "", , value = ""] of line.matchAll(variable)) if (key !== name) yield [key, value];
}

/** Returns the value at the beginning of a text: what quotes enclose, or all without a comment and punctuation. */
function firstValue(text: string): string {
  const [, , quoted] = /^(["'`])((?:[^\\\n]|\\.)*?)\1/.exec(text) ?? [];
  const fallback = /^["']?\$\{\w{1,80}:?-([^${}]{4,200})\}["']?\s*$/.exec(text)?.[1];
  if (fallback !== undefined) return fallback;
  return quoted === undefined ? text.replace(/[ \t]+[#;].*$/, "").replace(/[,;]?\s*$/, "") : unescaped(quoted);
}

function unescaped(text: string): string {
  return text.replace(/\\(["'\\/:=!#$])/g, "$1");
}
