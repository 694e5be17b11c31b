import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-DF-tls-verification-off": {
    fires: [
      "FROM debian:12\nRUN curl -fkL https://x",
      "FROM debian:12\nRUN wget --no-check-certificate https://x",
      "FROM debian:12\nENV NODE_TLS_REJECT_UNAUTHORIZED=0",
      "FROM debian:12\nRUN GIT_SSL_NO_VERIFY=1 git clone x",
      "FROM debian:12\nRUN git config --global http.sslVerify false",
      "FROM debian:12\nRUN npm config set strict-ssl false",
    ],
    silent: ["FROM debian:12\nENV NODE_TLS_REJECT_UNAUTHORIZED=1"],
  },
  "SW-DF-signature-verification-off": {
    fires: [
      "FROM debian:12\nRUN apk add --allow-untrusted x.apk",
      "FROM debian:12\nRUN yum install -y --nogpgcheck x",
      "FROM alpine:3\nRUN wget https://x/glibc.apk && apk add --allow-untrusted ./glibc.apk",
      "FROM alpine:3\nADD https://x/glibc.apk /\nRUN apk add --allow-untrusted /glibc.apk",
    ],
    silent: [
      "FROM debian:12\nRUN apk add x",
      "FROM debian:12\nRUN yum install -y x",
      "FROM alpine:3\nCOPY --from=build /packages /packages\nRUN apk add --no-cache --allow-untrusted /packages/*.apk",
    ],
  },
  "SW-DF-chpasswd": {
    fires: ["FROM debian:12\nRUN echo a:b | chpasswd", "FROM debian:12\nRUN chpasswd < users"],
    silent: ["FROM debian:12\nRUN echo chpasswd"],
  },
});
