import { areAnnotationsOfBase } from "../../../../../actions/gate/base/annotations.ts";
import { areCommentsOfBase } from "../../../../../actions/gate/base/comments.ts";
import type { Case } from "./case.ts";

const ignore = "# hadolint ignore=DL3008";
const base = ["FROM a", ignore, "RUN apt-get install curl", "USER app", "RUN make"];
const comment = (what: string, expected: boolean, head: readonly string[], from = base, text = ignore): Case => [
  `a comment of the base ${what}`,
  expected,
  () => areCommentsOfBase(`${head.join("\n")}\n`, `${from.join("\n")}\n`, text),
];
const [from = "", , install = "", user = "", make = ""] = base;
const key = "checkov.io/skip1";
const pod = (
  name: string,
  annotations: string,
  more: { kind?: string; namespace?: string; group?: string } = {},
): string =>
  `apiVersion: ${more.group ?? "v1"}\nkind: ${more.kind ?? "Pod"}\nmetadata:\n  name: ${name}\n  namespace: ${more.namespace ?? "a"}\n  annotations: ${annotations}\n`;
const skip = `{ ${key}: CKV_K8S_20=known }`;
const annotation = (
  what: string,
  expected: boolean,
  head: readonly string[],
  before: readonly string[] = [pod("a", skip)],
): Case => [
  `an annotation of the base ${what}`,
  expected,
  () => areAnnotationsOfBase(head.join("---\n"), before.join("---\n"), key),
];

/** Comments and annotations in files that a change edits, and near misses. */
export const inlineCases: readonly Case[] = [
  comment("in a file that is the same", true, base),
  comment("above its instruction, which was edited", true, [from, ignore, `${install} wget`, user, make]),
  comment("that was moved to the next instruction", false, [from, install, ignore, user, make]),
  comment("that was moved to the last instruction", false, [from, install, user, ignore, make]),
  comment("that was moved to a new instruction", false, [
    from,
    ignore,
    "RUN apt-get install evil",
    install,
    user,
    make,
  ]),
  comment("that was copied to another instruction", false, [from, ignore, install, user, ignore, make]),
  comment("that fell upon the next instruction", false, [from, ignore, user, make]),
  comment("whose instruction went elsewhere", false, [from, ignore, "RUN b", user, install, make]),
  comment("that went to the end of the line", false, [from, `${install} ${ignore}`, user, make]),
  comment("with one id more", false, [from, `${ignore},DL3009`, install, user, make], base, `${ignore},DL3009`),
  comment(
    "with another id",
    false,
    [from, "# hadolint ignore=DL3009", install, user, make],
    base,
    "# hadolint ignore=DL3009",
  ),
  comment(
    "that became one for the whole file",
    false,
    ["# hadolint global ignore=DL3008", from, install, user, make],
    base,
    "# hadolint global ignore=DL3008",
  ),
  comment("with blanks before it", true, [from, `  ${ignore}`, install, user, make]),
  comment(
    "with a no-break blank in it",
    false,
    [from, "# hadolint\u00a0ignore=DL3008", install, user, make],
    base,
    "# hadolint\u00a0ignore=DL3008",
  ),
  comment(
    "with a look-alike letter",
    false,
    [from, "# had\u043elint ignore=DL3008", install, user, make],
    base,
    "# had\u043elint ignore=DL3008",
  ),
  comment(
    "in a file whose lines end in another way",
    true,
    base.map((line) => `${line}\r`),
  ),
  comment("in a file in which everything else is new", false, ["FROM b", ignore, "RUN c", "USER d", "RUN e"]),
  comment("in a second stage that is a copy of the first", false, [...base, ...base]),
  annotation("on the object", true, [pod("a", skip)]),
  annotation("on an object of another name", false, [pod("b", skip)]),
  annotation("on an object in another namespace", false, [pod("a", skip, { namespace: "b" })]),
  annotation("on an object of another kind", false, [pod("a", skip, { kind: "Job" })]),
  annotation("on an object of another API group", false, [pod("a", skip, { group: "x.dev/v1" })]),
  annotation("with another value", false, [pod("a", skip.replace("20", "21"))]),
  annotation("on one object more", false, [pod("a", skip), pod("b", skip)]),
  annotation("on the same object twice", false, [pod("a", skip), pod("a", skip)]),
  annotation("on objects without names", false, [pod("", skip)], [pod("", skip)]),
  annotation("in a file that is no YAML", false, [pod("a", skip), "a: ["]),
];
