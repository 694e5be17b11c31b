import { commentedLines, commentProblem, type SentComment } from "../diff.ts";
import { diffEntry, pullRequest, type ReviewCommentState, review, reviewComment } from "../objects.ts";
import { type Call, type Handlers, notFound, page, type Reply, repositoryOf } from "../reply.ts";
import { sampleOf } from "../sample.ts";
import type { GitHubApi } from "../server.ts";

/** Pull requests, their files and reviews. */
export const pullHandlers: Handlers = (api) => ({
  "pulls/get": ({ operation, parameters }) => {
    if (api.headSha === "") return notFound;
    const number = Number(parameters["pull_number"]);
    const pull = { number, ref: "topic", sha: api.headSha, repository: repositoryOf(parameters) };
    return { status: 200, body: pullRequest(pull, sampleOf(operation.responseSchema(200) ?? {})) };
  },
  "pulls/list": ({ operation, url }) => {
    const [owner, branch] = (url.searchParams.get("head") ?? ":").split(":");
    const found = api.pulls.filter(({ repository, ref }) => repository.startsWith(`${owner}/`) && ref === branch);
    const { shown, headers } = page(found, url);
    const item = (operation.responseSchema(200) as { items?: object } | undefined)?.items ?? {};
    return { status: 200, body: shown.map((pull) => pullRequest(pull, sampleOf(item))), headers };
  },
  "pulls/list-files": ({ url }) => {
    const { shown, headers } = page(api.files, url);
    return { status: 200, body: shown.map(diffEntry), headers };
  },
  "pulls/list-review-comments": ({ parameters, url }) => {
    const { shown, headers } = page(api.reviewComments, url);
    const number = Number(parameters["pull_number"]);
    return {
      status: 200,
      body: shown.map((comment) => reviewComment(comment, repositoryOf(parameters), number)),
      headers,
    };
  },
  "pulls/update-review-comment": ({ parameters, body }) => {
    const comment = api.reviewComments.find((candidate) => candidate.id === Number(parameters["comment_id"]));
    if (comment === undefined) return notFound;
    comment.body = String(body["body"]);
    return { status: 200, body: reviewComment(comment, repositoryOf(parameters), 7) };
  },
  "pulls/delete-review-comment": ({ parameters }) => {
    const index = api.reviewComments.findIndex((candidate) => candidate.id === Number(parameters["comment_id"]));
    if (index === -1) return notFound;
    api.reviewComments.splice(index, 1);
    return { status: 204 };
  },
  "pulls/create-review": (call) => createReview(api, call),
});

/** All comments of a review are accepted, or none. */
function createReview(api: GitHubApi, { parameters, body, token }: Call): Reply {
  const comments = (body["comments"] ?? []) as readonly SentComment[];
  const patchOf = (path: string) => api.files.find(({ filename }) => filename === path)?.patch;
  const errors = comments.flatMap((comment) => commentProblem(patchOf(comment.path), comment) ?? []);
  if (errors.length > 0)
    return {
      status: 422,
      body: { message: "Unprocessable Entity", errors, documentation_url: "https://docs.github.com/rest" },
    };
  for (const comment of comments) {
    const stored: ReviewCommentState = {
      ...{ id: api.nextId(), path: comment.path, line: comment.line ?? 1, body: comment.body, author: token.login },
      replaced: commentedLines(patchOf(comment.path) ?? "", comment) ?? [],
    };
    api.reviewComments.push(stored);
  }
  const { login } = token;
  return {
    status: 200,
    body: review(api.nextId(), {
      login,
      repository: repositoryOf(parameters),
      pull: Number(parameters["pull_number"]),
    }),
  };
}
