import type { Subject } from "../../../shared/findings/index.ts";
import type { Reason } from "../verdict/verdict.ts";
import type { EvidenceDemands } from "./demands.ts";
import { isAboutSource } from "./names.ts";

/** Who examined what. */
export interface Examination {
  /** Action or tool. */
  readonly by: string;
  readonly subject: Subject;
}

/** Source evidence binds to the checkout; image evidence must be there for every digest. */
export function missingReasons(
  name: string,
  examinations: readonly Examination[],
  { digests, unsigned }: Pick<EvidenceDemands, "digests" | "unsigned">,
): Reason[] {
  const subjects = examinations.filter(({ by }) => by === name).map(({ subject }) => subject);
  const missing = (about: string): Reason => ({
    what: `there is no usable evidence of ${name}${about}`,
    remediation:
      unsigned === "never"
        ? `run ${name} and attest its evidence as one of the policy's \`attestors\``
        : `run ${name} before the gate with the same \`out-dir\`, or set its report in \`reports\``,
  });
  if (isAboutSource(name)) return subjects.some(({ kind }) => kind === "source") ? [] : [missing("")];
  return digests
    .filter((digest) => !subjects.some((subject) => subject.kind === "image" && subject.digest === digest))
    .map((digest) => missing(` about ${digest}`));
}
