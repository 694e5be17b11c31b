import { oneLine, truncate } from "../../../shared/text/index.ts";

/** Command in a script that malware uses. */
export interface SuspiciousCommand {
  readonly kind: "reverse-shell" | "miner" | "remote-script";
  /** 1-based. */
  readonly line: number;
  /** The command, shortened. */
  readonly evidence: string;
}

const shell = `(?:/(?:usr/)?bin/)?(?:ba|da|z|k|a)?sh`;
const address = String.raw`/dev/(?:tcp|udp)/[\w.${"$"}{}-]{1,100}/[\w${"$"}{}]{1,20}`;

/** Exact forms of shells that connect to somebody, by tool. All repetitions are bounded. */
const reverseShells: readonly RegExp[] = [
  new RegExp(`${shell} -i {0,3}(?:>&|&>|>) {0,3}${address}`),
  new RegExp(
    `exec {1,3}\\d{1,3}<> {0,3}${address}[\\s\\S]{0,300}?(?:${shell}[^\\n]{0,40}<&\\d|while read[^\\n]{0,40}<&\\d)`,
  ),
  new RegExp(`\\b(?:nc|ncat|netcat) [^\\n|;]{0,80}?-[a-z]{0,4}[ec] {1,3}["']?${shell}\\b`),
  new RegExp(
    `\\bmkfifo [^\\n;&|]{1,80}[;&|\\n][\\s\\S]{0,120}?\\| {0,3}${shell} -i {0,3}2>&1 {0,3}\\| {0,3}(?:nc|ncat|netcat|openssl|telnet) `,
  ),
  /socket\.socket\([\s\S]{0,300}?\.connect\([\s\S]{0,300}?os\.dup2\([^)\n]{0,60}fileno\(\)[\s\S]{0,300}?(?:pty\.spawn|subprocess\.\w{3,12}|os\.exec\w{1,4})\(/,
  /socket\(S,PF_INET,SOCK_STREAM[\s\S]{0,300}?exec\(["']\/bin\/(?:ba)?sh -i/,
];

/** A pool's address next to the name or an option of a program that mines. */
const pool = /\bstratum\+(?:tcp|ssl|tls|udp):\/\/[\w.-]{3,253}:\d{2,5}/;
const miner =
  /\b(?:xmrig|xmr-stak|minerd|cpuminer|ccminer|cgminer|bfgminer|ethminer|nbminer|lolminer|t-rex|phoenixminer|cryptonight|randomx)\b|--donate-level|"(?:wallet|pools)"\s*:/i;

const remoteScripts: readonly RegExp[] = [
  new RegExp(
    `\\b(?:curl|wget) [^\\n|;&]{0,300}?https?:\\/\\/[^\\n|;&]{1,300}\\|{1} {0,3}(?:sudo (?:-\\S{1,10} ){0,3})?${shell}(?= |$|["'\\n;)])`,
  ),
  new RegExp(`${shell} (?:-\\w{1,5} )?(?:<\\(|["']?\\$\\() {0,3}(?:curl|wget) [^\\n)]{0,300}?https?:\\/\\/`),
];

const maxEvidence = 120;
/** What any form contains. */
const anyForm = /\/dev\/(?:tcp|udp)\/|stratum\+|dup2|mkfifo|\b(?:nc|ncat|netcat|curl|wget) |PF_INET/;

/** Finds commands in a script that malware uses. Few and exact forms; at most one of each kind. */
export function suspiciousCommands(text: string): readonly SuspiciousCommand[] {
  if (!anyForm.test(text)) return [];
  const hits: SuspiciousCommand[] = [];
  const add = (kind: SuspiciousCommand["kind"], match: RegExpExecArray | null | undefined): void => {
    if (match === null || match === undefined || isComment(text, match.index)) return;
    const line = text.slice(0, match.index).split("\n").length;
    hits.push({ kind, line, evidence: evidenceOf(match[0]) });
  };
  add("reverse-shell", firstMatch(reverseShells, text));
  if (miner.test(text)) add("miner", pool.exec(text));
  add("remote-script", firstMatch(remoteScripts, text));
  return hits;
}

function firstMatch(forms: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const form of forms) {
    const match = form.exec(text);
    if (match !== null) return match;
  }
  return undefined;
}

function isComment(text: string, offset: number): boolean {
  return /^\s*(?:#|\/\/|;|\*)/.test(text.slice(text.lastIndexOf("\n", offset) + 1, offset + 1));
}

/** Returns a command for a message, without logins and parameters of its addresses. */
function evidenceOf(command: string): string {
  const plain = command.replace(/:\/\/[^\s/@]{1,200}@/g, "://…@").replace(/\?[^\s"'|]{1,300}/g, "?…");
  return truncate(oneLine(plain.replace(/\s+/g, " ").toWellFormed()), maxEvidence);
}
