import { testRules } from "../../rule-cases.ts";

testRules({
  DL3030: {
    fires: ["RUN yum install httpd-2.4.24", "RUN yum groupinstall x"],
    silent: ["RUN yum -y install x", "RUN notyum install x"],
  },
  DL3032: {
    fires: ["FROM fedora:42\nRUN yum install -y curl-1"],
    silent: [
      "FROM fedora:42\nRUN yum install -y curl-1 && yum clean all",
      "FROM fedora:42\nRUN yum install -y curl-1 && rm -rf /var/cache/yum",
    ],
  },
  DL3033: {
    fires: ["RUN yum install -y tomcat", "RUN yum install -y rpm-sign"],
    silent: ["RUN yum install -y foo.rpm", "RUN yum install -y openssl-1:1.1.1k", "RUN yum groupinstall -y x"],
  },
  DL3038: {
    fires: ["RUN dnf install curl-1"],
    silent: ["RUN dnf install -y curl-1", "RUN dnf --assumeyes install curl-1"],
  },
  DL3040: {
    fires: ["FROM fedora:42\nRUN dnf install -y curl-1"],
    silent: ["FROM fedora:42\nRUN dnf install -y curl-1 && dnf clean all", "FROM fedora:42\nRUN dnf check-update"],
  },
  DL3041: {
    fires: ["RUN dnf install -y curl && dnf clean all", "RUN microdnf install -y curl"],
    silent: ["RUN dnf install -y curl-8.6", "RUN dnf install -y ./curl.rpm"],
  },
});
