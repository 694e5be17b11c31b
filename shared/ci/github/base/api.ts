import { z } from "zod";
import { UndecidedError } from "../../../errors/index.ts";
import type { BaseFiles } from "../../ci.ts";
import { type GitHubClient, reasonOf } from "../client.ts";
import type { GitHubContext } from "../context.ts";
import { maxBaseBytes } from "./limits.ts";

const refQuery = `query ($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { target { oid } } }
}`;
const fileQuery = `query ($owner: String!, $repo: String!, $expression: String!) {
  repository(owner: $owner, name: $repo) {
    object(expression: $expression) { __typename ... on Blob { byteSize isTruncated text } }
  }
}`;

const oid = z.string().regex(/^[0-9a-f]{40,64}$/u);
const refAnswer = z.object({ repository: z.object({ ref: z.object({ target: z.object({ oid }) }) }) });
const fileAnswer = z.object({
  repository: z.object({
    object: z
      .object({
        __typename: z.string(),
        byteSize: z.number().optional(),
        isTruncated: z.boolean().optional(),
        text: z.string().nullish(),
      })
      .nullable(),
  }),
});

/**
 * Opens the newest commit of the base branch, or the base of a merge group, through GitHub's API. Returns a clause with
 * the reason if it cannot be read.
 */
export async function apiBase(context: GitHubContext, api: GitHubClient): Promise<BaseFiles | string> {
  const { owner, repo, pullRequest, mergeGroup } = context;
  const branch = (pullRequest ?? mergeGroup)?.baseRef ?? "";
  const newest = async (): Promise<string> => {
    const response = refAnswer.parse(await api.graphql(refQuery, { owner, repo, ref: `refs/heads/${branch}` }));
    return response.repository.ref.target.oid;
  };
  let commit: string;
  try {
    commit = pullRequest === undefined && mergeGroup !== undefined ? oid.parse(mergeGroup.baseSha) : await newest();
  } catch (error) {
    return `GitHub's API does not return it (${error instanceof z.ZodError ? `there is no branch ${branch}` : reasonOf(error)})`;
  }
  return {
    label: `${branch} at ${commit.slice(0, 7)}`,
    async read(path) {
      const problem = (reason: string, cause?: unknown): UndecidedError =>
        new UndecidedError("BASE_UNREADABLE", `cannot be read from ${branch} at ${commit.slice(0, 7)} (${reason})`, {
          place: { what: path },
          advice: "Set `fetch-depth: 2` for `actions/checkout`",
          ...(cause === undefined ? {} : { cause }),
        });
      let object: z.infer<typeof fileAnswer>["repository"]["object"];
      try {
        const expression = `${commit}:${path}`;
        object = fileAnswer.parse(await api.graphql(fileQuery, { owner, repo, expression })).repository.object;
      } catch (error) {
        throw problem(error instanceof z.ZodError ? "unexpected response" : reasonOf(error), error);
      }
      if (object?.__typename !== "Blob") return undefined;
      if (object.isTruncated === true || (object.byteSize ?? 0) > maxBaseBytes) throw problem("it is too large");
      if (object.text == null) throw problem("it is not a text file");
      return object.text;
    },
  };
}
