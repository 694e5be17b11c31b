import type { Build, Setting, StageSteps } from "./build-steps.ts";
import { type BuildDifference, worse } from "./equivalence.ts";
import { compareExecForm } from "./exec-form.ts";

/** Compares the settings of which only the last one counts. */
export function compareSettings(before: StageSteps, after: StageSteps, build: Build): BuildDifference | undefined {
  let worst: BuildDifference | undefined;
  const hasCmd = before.settings.has("CMD");
  const [first, second] = [withAuthors(before.settings), withAuthors(after.settings)];
  for (const name of new Set([...first.keys(), ...second.keys()])) {
    const [a, b] = [first.get(name), second.get(name)];
    if (a?.form === b?.form) continue;
    worst = worse(worst, compareSetting(name, a, b, { build, hasCmd }));
  }
  return worst;
}

const authors = "LABEL org.opencontainers.image.authors";

/** Replaces MAINTAINER by the label that means the same, unless the label is set, too. */
function withAuthors(settings: ReadonlyMap<string, Setting>): ReadonlyMap<string, Setting> {
  const maintainer = settings.get("MAINTAINER");
  if (maintainer === undefined || settings.has(authors)) return settings;
  const replaced = new Map(settings).set(authors, maintainer);
  replaced.delete("MAINTAINER");
  return replaced;
}

function compareSetting(
  name: string,
  a: Setting | undefined,
  b: Setting | undefined,
  { build, hasCmd }: { readonly build: Build; readonly hasCmd: boolean },
): BuildDifference | undefined {
  const isExec = a?.instruction.json === undefined && b?.instruction.json !== undefined;
  if (a !== undefined && b !== undefined && isExec && ["CMD", "ENTRYPOINT", "HEALTHCHECK"].includes(name)) {
    const stage = build.graph.stageOf(a.instruction);
    const state = name === "CMD" ? build.states.after(stage) : build.states.before(a.instruction);
    return compareExecForm(a.instruction, b.instruction, {
      state: { ...state, shell: build.states.before(a.instruction).shell },
      hasCmd,
    });
  }
  return { kind: "unknown", what: `${name} changes` };
}
