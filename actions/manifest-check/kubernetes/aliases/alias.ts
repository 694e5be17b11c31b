import type { Field } from "../../../../shared/yaml/index.ts";
import type { Resource } from "../resource.ts";
import type { Container, Workload } from "../workload.ts";

/** What a problem is about. */
export interface AliasSubject {
  readonly owner: Resource | Workload;
  readonly container: Container | undefined;
  readonly field: Field;
}

/** Returns true if the rule of the other tool reports the problem, too. */
export type AliasCondition = (subject: AliasSubject) => boolean;

/** An id of another tool, with the condition under which its rule reports the problem. Default: always. */
export type Alias = readonly [id: string, when?: AliasCondition];

/** The ids of one tool, by rule. */
export type AliasTable = Readonly<Record<string, readonly Alias[]>>;
