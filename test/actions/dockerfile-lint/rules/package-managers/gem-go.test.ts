import { testRules } from "../../rule-cases.ts";

testRules({
  DL3028: {
    fires: [
      "RUN gem install bundler",
      "RUN gem install --user-install bundler",
      "RUN gem install bundler -- --use-system-libraries=true",
    ],
    silent: ["RUN gem i bundler --version 2", "RUN gem update"],
  },
  DL3062: {
    fires: ["RUN go install example.com/pkg@none", "RUN go install example.com/pkg@latest"],
    silent: ["RUN go get ./...", "RUN go build x/y"],
  },
});
