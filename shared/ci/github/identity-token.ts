import { z } from "zod";
import { UndecidedError } from "../../errors/index.ts";
import { HttpClient, type HttpOptions } from "../../http/client.ts";
import type { Environment } from "../ci.ts";

const answer = z.object({ value: z.string().min(1) });

/**
 * Requests the OIDC token of a job for a command that it runs. `@actions/core` would also print to standard output.
 * @throws UndecidedError `IDENTITY_FAILED` if GitHub does not give one.
 */
export async function requestJobToken(env: Environment, audience: string, http: HttpOptions = {}): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = "" } = env;
  const failed = (why: string): UndecidedError =>
    new UndecidedError("IDENTITY_FAILED", `the job gets no identity token (${why})`, {
      place: { what: "GitHub Actions" },
      advice: "Run again, and check the permission `id-token: write`",
    });
  if (!URL.canParse(address)) throw failed("the runner's address of the tokens is not valid");
  const url = new URL(address);
  url.searchParams.set("audience", audience);
  const headers = { authorization: `Bearer ${token}`, accept: "application/json" };
  const { status, bytes } = await new HttpClient(http).request(url.href, { headers, maxBytes: 64 * 1024 });
  if (status !== 200) throw failed(`status ${status}`);
  const parsed = answer.safeParse(parseJson(bytes));
  if (!parsed.success) throw failed("the answer contains none");
  return parsed.data.value;
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}
