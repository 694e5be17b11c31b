import type { ImageSubject } from "../../../shared/findings/index.ts";
import type { Collector, FoundFile } from "../../../shared/layers/index.ts";
import { oneLine } from "../../../shared/text/index.ts";
import { type ImageProblem, imageProblem, imageRule, placesOf } from "../image-check.ts";

const emptyPassword = imageRule({
  id: "SW-IM-empty-password",
  name: "EmptyPassword",
  severity: "high",
  summary: "Set a password for every account or lock it.",
  why: "Anyone who can run `su` or reach a login prompt in the container can become that user, as in CVE-2019-5021.",
  advice: "Lock the account.",
  before: "RUN adduser -D app && passwd -d app",
  after: "RUN adduser -D app && passwd -l app",
  tags: ["CWE-258"],
  precision: "very-high",
});

const duplicate = imageRule({
  id: "SW-IM-duplicate-account",
  name: "DuplicateAccount",
  severity: "medium",
  summary: "Give every account and group its own name and id.",
  why: "The kernel cannot tell them apart: each one owns the other's files and has its permissions.",
  advice: "Assign each account and group a unique name and id.",
  before: "RUN useradd --non-unique --uid 0 app",
  after: "RUN useradd --uid 10001 app",
  tags: ["CWE-286"],
  precision: "very-high",
});

export const accountRules = [emptyPassword, duplicate];

/** Facts from one account file. Of passwords, only whether they are empty. */
export interface AccountFacts {
  /** Names of accounts without a password. */
  readonly open: readonly string[];
  /** `name root` or `number 0`, with the accounts that share it. */
  readonly shared: readonly { readonly what: string; readonly names: readonly string[] }[];
}

const files = new Set(["/etc/passwd", "/etc/shadow", "/etc/group"]);
/** Larger account files do not occur on real systems. */
const maxBytes = 4 * 2 ** 20;
const maxNames = 20;

/** Collects the account databases (passwd(5), shadow(5), group(5)). */
export const accounts: Collector<AccountFacts> = {
  name: "hygiene/accounts",
  version: 1,
  wants: ({ path, type }) => (type === "file" || type === "hardlink") && files.has(path),
  maxBytes,
  collect: ({ header, body }) => accountFacts(header.path, Buffer.from(body).toString("utf8")),
};

/** Parses an account file. Skips lines without a name. Pure. */
export function accountFacts(path: string, text: string): AccountFacts | undefined {
  const entries = text.split("\n").flatMap((line) => {
    const [name = "", password = "", number = ""] = line.split(":");
    return name === "" || name.startsWith("#") || !line.includes(":") ? [] : [{ name, password, number }];
  });
  const open = path === "/etc/group" ? [] : entries.filter(({ password }) => password === "").map(({ name }) => name);
  const shared = [
    ...repeated(entries, ({ name }) => `name ${name}`),
    ...(path === "/etc/shadow" ? [] : repeated(entries, ({ number }) => `number ${number}`)),
  ];
  return open.length + shared.length === 0
    ? undefined
    : { open: open.slice(0, maxNames), shared: shared.slice(0, maxNames) };
}

function repeated<T extends { readonly name: string }>(entries: readonly T[], keyOf: (entry: T) => string) {
  return [...Map.groupBy(entries, keyOf)]
    .filter(([, group]) => group.length > 1)
    .map(([what, group]) => ({ what, names: group.slice(0, maxNames).map(({ name }) => name) }));
}

/** Checks the visible account files. Pure. */
export function accountProblems(files: readonly FoundFile<AccountFacts>[], subject: ImageSubject): ImageProblem[] {
  return files
    .filter(({ hiddenBy }) => hiddenBy === undefined)
    .flatMap((file) => {
      const { path } = file.header;
      const { open, shared } = file.value;
      const imageLocations = placesOf([file]);
      const problems = shared.map(({ what, names }) => {
        const kind = path === "/etc/group" ? "groups" : "accounts";
        return imageProblem(duplicate, {
          message: `${kind} ${names.map(oneLine).join(", ")} in ${path} share the ${oneLine(what.replace(/^number/, "id"))}`,
          subject,
          about: [path, what],
          aliases: ["DKL-LI-0002"],
          severity: path === "/etc/passwd" && what === "number 0" ? "high" : duplicate.severity,
          imageLocations,
        });
      });
      if (open.length === 0) return problems;
      const message = `${path} contains ${open.length === 1 ? "an account" : "accounts"} without a password: ${open.map(oneLine).join(", ")}`;
      return [
        imageProblem(emptyPassword, { message, subject, about: [path], aliases: ["DKL-LI-0001"], imageLocations }),
        ...problems,
      ];
    });
}
