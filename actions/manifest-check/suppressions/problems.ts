import { fileOwner, pointAt } from "../rules/file-rules.ts";
import { defineRule, type ManifestRule, type Problem } from "../rules/rule.ts";
import type { Field } from "../yaml/field.ts";
import type { TextFile } from "../yaml/node.ts";
import { isExpired, type ManifestDirective } from "./directive.ts";
import type { Suppressor } from "./suppressor.ts";

const container = "containers:\n  - name: app\n    securityContext:\n";

const malformed = defineRule({
  id: "SW-MC-suppression-malformed",
  severity: "medium",
  summary: "Write suppressing comments in a form that takes effect.",
  why: "A comment with a slip in it suppresses nothing, while its author believes that it does.",
  before: `${container}      privileged: true # seaworthy ignore SW-K8S-privileged`,
  after: `${container}      privileged: true # seaworthy ignore=SW-K8S-privileged reason=loads a kernel module`,
  tags: ["suppression"],
});

const expired = defineRule({
  id: "SW-MC-suppression-expired",
  severity: "medium",
  summary: "Renew or remove suppressions whose date has passed.",
  why: "The exception was granted until a day that is over; what it covered counts again.",
  before: `${container}      privileged: true # seaworthy ignore=SW-K8S-privileged until=2020-01-31 reason=until the driver is in`,
  after: `${container}      privileged: false`,
  tags: ["suppression"],
});

const unused = defineRule({
  id: "SW-MC-suppression-unused",
  severity: "low",
  summary: "Remove suppressions that suppress nothing.",
  why: "A leftover exception hides the next real finding at that place.",
  before: `${container}      privileged: false # seaworthy ignore=SW-K8S-privileged reason=loads a kernel module`,
  after: `${container}      privileged: false`,
  tags: ["suppression"],
});

const unknown = defineRule({
  id: "SW-MC-suppression-unknown-rule",
  severity: "medium",
  summary: "Name rules that exist.",
  why: "An id that no rule has suppresses nothing; most often it is a typing slip.",
  before: `${container}      privileged: true # seaworthy ignore=SW-K8S-priviledged reason=loads a kernel module`,
  after: `${container}      privileged: true # seaworthy ignore=SW-K8S-privileged reason=loads a kernel module`,
  tags: ["suppression"],
});

const reasonless = defineRule({
  id: "SW-MC-suppression-reasonless",
  severity: "info",
  summary: "Say why a finding is suppressed.",
  why: "Without a reason nobody can judge later whether the exception still holds.",
  before: `${container}      privileged: true # seaworthy ignore=SW-K8S-privileged`,
  after: `${container}      privileged: true # seaworthy ignore=SW-K8S-privileged reason=loads a kernel module`,
  tags: ["suppression"],
});

/** The rules about suppressions themselves. */
export const suppressionRules: readonly ManifestRule[] = [malformed, expired, unused, unknown, reasonless];

/** What is wrong with suppressions, once everything else has been found and suppressed. */
export function* suppressionProblems(
  suppressor: Suppressor,
  isKnown: (id: string) => boolean,
  now: string,
  config: TextFile,
): Generator<Problem> {
  for (const { file, field, text, problem } of suppressor.broken) {
    yield {
      rule: malformed,
      owner: fileOwner(file),
      part: text,
      field,
      message: `This comment has no effect: ${problem}`,
    };
  }
  for (const { grant, unused: ids } of suppressor.grants()) yield* problemsOf(grant, ids, isKnown, now, config);
}

function* problemsOf(
  grant: ManifestDirective,
  unusedIds: readonly string[],
  isKnown: (id: string) => boolean,
  now: string,
  config: TextFile,
): Generator<Problem> {
  const field: Field = grant.field ?? pointAt(config, 0, 0);
  const base = { owner: fileOwner(field.place?.file ?? config), part: `${grant.source} ${grant.ids.join(",")}`, field };
  const unknownIds = grant.own ? grant.ids.filter((id) => !isKnown(id)) : [];
  if (unknownIds.length > 0) yield { ...base, rule: unknown, message: `No rule is called ${unknownIds.join(", ")}` };
  const leftover = unusedIds.filter((id) => isKnown(id) && !id.endsWith("/*"));
  if (isExpired(grant, now)) {
    yield { ...base, rule: expired, message: `This suppression ended on ${grant.until}; it no longer takes effect` };
  } else if (leftover.length > 0) {
    yield { ...base, rule: unused, message: `Nothing here is suppressed by ${leftover.join(", ")}` };
  }
  if (grant.reason === undefined && grant.own && grant.kind === "inline") {
    yield { ...base, rule: reasonless, message: `No reason is given for suppressing ${grant.ids.join(", ")}` };
  }
}
