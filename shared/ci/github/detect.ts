import { readFile } from "node:fs/promises";
import type { System } from "../ci.ts";
import { isGitHubJob } from "./run.ts";

/** GitHub Actions, and the systems that run its workflows. The toolkit is loaded only here. */
export const github: System = {
  detect: isGitHubJob,
  identityToken: (env) => {
    if (env["ACTIONS_ID_TOKEN_REQUEST_URL"] === undefined) return undefined;
    return async (audience) => {
      const { requestJobToken } = await import("./identity-token.ts");
      return requestJobToken(env, audience);
    };
  },
  async open(env) {
    const [core, { githubHost }] = await Promise.all([import("@actions/core"), import("./host.ts")]);
    return githubHost(core, env, await eventPayload(env["GITHUB_EVENT_PATH"]));
  },
};

/** Reads the payload of the event. Undefined if it cannot be read. */
async function eventPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}
