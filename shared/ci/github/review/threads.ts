import { z } from "zod";
import type { GitHubClient } from "../client.ts";
import type { GitHubContext } from "../context.ts";

const threadsQuery = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id isResolved comments(first: 1) { nodes { databaseId } } }
      }
    }
  }
}`;

const resolveMutation = `mutation ($thread: ID!) {
  resolveReviewThread(input: { threadId: $thread }) { thread { id isResolved } }
}`;

const threadsAnswer = z.object({
  repository: z.object({
    pullRequest: z.object({
      reviewThreads: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(
          z.object({
            id: z.string(),
            isResolved: z.boolean(),
            comments: z.object({ nodes: z.array(z.object({ databaseId: z.number().nullable() })) }),
          }),
        ),
      }),
    }),
  }),
});

const maxPages = 20;

/**
 * Resolves the review threads that start with the given comments (GraphQL API, `resolveReviewThread`). Returns the number
 * of resolved threads. Throws API errors.
 */
export async function resolveThreads(
  api: GitHubClient,
  { owner, repo, pullRequest }: GitHubContext,
  comments: ReadonlySet<number>,
): Promise<number> {
  if (pullRequest === undefined || comments.size === 0) return 0;
  let resolved = 0;
  let after: string | null = null;
  for (let pages = 0; pages < maxPages; pages += 1) {
    const raw: unknown = await api.graphql(threadsQuery, { owner, repo, number: pullRequest.number, after });
    const { nodes, pageInfo } = threadsAnswer.parse(raw).repository.pullRequest.reviewThreads;
    for (const { id, isResolved, comments: ofThread } of nodes) {
      const first = ofThread.nodes[0]?.databaseId;
      if (isResolved || first === undefined || first === null || !comments.has(first)) continue;
      await api.graphql(resolveMutation, { thread: id });
      resolved += 1;
    }
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return resolved;
}
