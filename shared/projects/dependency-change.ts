import type { DependencyChange, Fix } from "../findings/index.ts";
import { defined } from "../values/index.ts";
import { chooseRemedy, type DependencyOrigin } from "./find-change.ts";
import { sourceOf } from "./manifest.ts";

/** Adds what to change in a repository to an upgrade. Pure. */
export function withChanges(fix: Fix, origin: DependencyOrigin, others: readonly DependencyOrigin[] = []): Fix {
  if (fix.kind !== "upgrade") return fix;
  const otherChanges = others.map((other) => changeOf(fix.toVersion, other));
  const change = changeOf(fix.toVersion, origin);
  return { ...fix, change, ...(otherChanges.length === 0 ? {} : { otherChanges }) };
}

function changeOf(toVersion: string, origin: DependencyOrigin): DependencyChange {
  const { project, chain, declared } = origin;
  const { manifest, lockfile } = project;
  const [direct, ...others] = chain;
  const remedy = chooseRemedy(origin, toVersion);
  const command = lockCommand(origin, remedy.kind === "update", toVersion);
  // Without an edit, only a command changes anything.
  const isUnhelped = remedy.kind !== "raise" && command.length === 0;
  const edits =
    remedy.kind === "raise" && manifest !== undefined && declared?.requirement !== undefined
      ? [
          {
            file: manifest.path,
            region: sourceOf(manifest).regionOf(declared.requirement.span),
            text: remedy.requirement,
          },
        ]
      : [];
  const through =
    others.length === 0 || direct === undefined
      ? undefined
      : {
          name: direct.name,
          ...defined({ version: direct.version, toVersion: remedy.kind === "raise" ? remedy.toVersion : undefined }),
        };
  return {
    kind: remedy.kind === "raise" ? "edit" : remedy.kind === "update" ? "update" : "override",
    edits,
    ...defined({
      through,
      lockfile: lockfile === undefined || isUnhelped ? undefined : { path: lockfile.path, command },
    }),
  };
}

/**
 * Returns the command that writes the lockfile. Empty if none is known; names that could be options are not put in one.
 */
function lockCommand(
  { project: { lockfile }, chain }: DependencyOrigin,
  isUpdate: boolean,
  toVersion: string,
): readonly string[] {
  const name = chain.at(-1)?.name ?? "";
  const isSafe = /^[@A-Za-z0-9][\w@./:+-]{0,200}$/.test(name) && /^[\w.+:~-]{1,100}$/.test(toVersion);
  if (lockfile?.tool === undefined || !isSafe) return [];
  return isUpdate ? (lockfile.tool.update?.(name, toVersion) ?? []) : lockfile.tool.relock;
}
