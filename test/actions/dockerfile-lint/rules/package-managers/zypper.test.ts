import { testRules } from "../../rule-cases.ts";

testRules({
  DL3034: {
    fires: ["RUN zypper remove httpd"],
    silent: ["RUN zypper -n install x", "RUN zypper --non-interactive install curl=1"],
  },
  DL3035: {
    fires: ["RUN zypper dup", "RUN zypper dup"],
    silent: ["RUN zypper -n install curl=1", "RUN zypper -n patch"],
  },
  DL3036: {
    fires: ["FROM x:1\nRUN zypper -n install curl=1"],
    silent: ["RUN zypper install -y x && zypper clean", "RUN zypper --non-interactive install x && zypper cc"],
  },
  DL3037: {
    fires: ["RUN zypper -n install curl", "RUN zypper in -y curl wget"],
    silent: ["RUN zypper install -y foo.rpm", "RUN zypper install -y tomcat=9"],
  },
});
