import { type CommentState, issueComment } from "../objects.ts";
import { type Handlers, notFound, page, repositoryOf } from "../reply.ts";
import { sampleOf } from "../sample.ts";

/** Comments of the conversation, and who a token belongs to. */
export const issueHandlers: Handlers = (api) => ({
  "users/get-authenticated": ({ operation, token }) => {
    const sample = sampleOf(operation.responseSchema(200) ?? {}) as object;
    return { status: 200, body: { ...sample, login: token.login } };
  },
  "issues/list-comments": ({ parameters, url }) => {
    const all = api.comments.filter((comment) => comment.issue === Number(parameters["issue_number"]));
    const { shown, headers } = page(all, url);
    return { status: 200, body: shown.map((comment) => issueComment(comment, repositoryOf(parameters))), headers };
  },
  "issues/create-comment": ({ parameters, body, token }) => {
    const now = new Date().toISOString();
    const comment: CommentState = {
      ...{ id: api.nextId(), issue: Number(parameters["issue_number"]), author: token.login },
      ...{ body: String(body["body"]), createdAt: now, updatedAt: now },
    };
    api.comments.push(comment);
    return { status: 201, body: issueComment(comment, repositoryOf(parameters)) };
  },
  "issues/update-comment": ({ parameters, body }) => {
    const comment = api.comments.find((candidate) => candidate.id === Number(parameters["comment_id"]));
    if (comment === undefined) return notFound;
    comment.body = String(body["body"]);
    comment.updatedAt = new Date().toISOString();
    return { status: 200, body: issueComment(comment, repositoryOf(parameters)) };
  },
  "issues/delete-comment": ({ parameters }) => {
    const index = api.comments.findIndex((candidate) => candidate.id === Number(parameters["comment_id"]));
    if (index === -1) return notFound;
    api.comments.splice(index, 1);
    return { status: 204 };
  },
});
