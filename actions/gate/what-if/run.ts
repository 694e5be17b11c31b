import { resolve } from "node:path";
import { messageOf, UndecidedError } from "../../../shared/errors/index.ts";
import type { RunResult } from "../../../shared/runner/index.ts";
import { readVerdict } from "../verdict/read.ts";
import { decideAgain } from "./again.ts";
import { type Compared, outcomeOf, type Retrospect, sentenceOf, type Unusable } from "./compare.ts";
import { findVerdicts } from "./find.ts";
import { retrospectJson, retrospectMarkdown, retrospectText } from "./render.ts";
import type { RetrospectRequest } from "./request.ts";

/** The newest verdicts of more are looked at. */
const mostVerdicts = 1000;

/** Answers `what-if` over earlier verdicts in the format of the call. Nothing is written. */
export async function retrospect(request: RetrospectRequest): Promise<RunResult> {
  const answer = await whatIfOver(request);
  const { format } = request;
  const render = {
    text: retrospectText,
    markdown: retrospectMarkdown,
    json: retrospectJson,
    sarif: undefined,
    html: undefined,
  }[format];
  return {
    examined: [],
    outcome: outcomeOf(answer),
    verdict: sentenceOf(answer),
    ...(render === undefined ? {} : { document: render(answer) }),
  };
}

/**
 * Decides earlier runs again under another policy: each `verdict.json` below a directory, on the evidence next to it, at
 * its moment, by what it was asked. Writes nothing.
 * @throws UndecidedError if there is no verdict.
 */
async function whatIfOver({ over, top, policy, policyFor, progress }: RetrospectRequest): Promise<Retrospect> {
  const { directories, unusable: unlisted } = await findVerdicts(top, over);
  if (directories.length === 0) {
    throw new UndecidedError("WHAT_IF_NOTHING", "holds no verdict.json", {
      place: { what: over },
      advice: "Give the directory into which the artifacts of earlier runs were downloaded",
    });
  }
  const { newest, older } = await newestOf(directories, top);
  const verdicts: Compared[] = [];
  const unusable: Unusable[] = [...unlisted];
  for (const [index, directory] of newest.entries()) {
    progress(`deciding again ${index + 1} of ${newest.length}`);
    const again = await decideAgain(directory, resolve(top, directory), top, policyFor).catch((error: unknown) => ({
      directory,
      why: messageOf(error),
    }));
    if ("why" in again) unusable.push(again);
    else verdicts.push(again);
  }
  verdicts.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
  return { policy, verdicts, unusable, older };
}

/** Directories in which a verdict cannot be read are among the newest, so that they are seen. */
async function newestOf(
  directories: readonly string[],
  top: string,
): Promise<{ newest: readonly string[]; older: number }> {
  if (directories.length <= mostVerdicts) return { newest: directories, older: 0 };
  const dated: { directory: string; at: string }[] = [];
  for (const directory of directories) {
    const read = await readVerdict(resolve(top, directory, "verdict.json"), directory).catch(() => undefined);
    dated.push({ directory, at: read?.verdict.now ?? "~" });
  }
  dated.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
  const newest = dated.slice(0, mostVerdicts).map(({ directory }) => directory);
  return { newest, older: directories.length - newest.length };
}
