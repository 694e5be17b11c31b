import { testRules } from "../../rule-cases.ts";

testRules({
  DL3018: {
    fires: ["RUN apk --no-cache add foo"],
    silent: [
      "RUN apk add --no-cache -t .x foo=1",
      "RUN apk add --virtual .x foo=1",
      "RUN apk add --virtual=.x foo=1",
      "RUN apk add 'python3<3.9'",
      "RUN apk add -X https://x foo=1",
      "RUN apk add --repository=https://x foo=1",
      "RUN apk upgrade",
    ],
  },
  DL3019: {
    fires: ["FROM alpine:3.22\nRUN apk add curl=8.1-r0", "FROM alpine:3.22\nRUN apk update && apk add curl"],
    silent: [
      "FROM alpine:3.22\nRUN apk add --no-network --virtual .deps curl",
      "FROM alpine:3.22\nRUN apk --no-network add curl && apk --no-cache add git",
      "FROM alpine:3.22\nRUN apk add --no-cache curl=8.1-r0",
      "FROM alpine:3.22\nRUN --mount=type=cache,target=/var/cache/apk apk add curl",
    ],
  },
});
