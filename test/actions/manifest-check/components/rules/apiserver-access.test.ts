import { testRules } from "../../rule-cases.ts";
import { kubeadm, run } from "../objects.ts";

const server = (...flags: readonly string[]): string => run("kube-apiserver", ...flags);

testRules({
  "SW-APISERVER-anonymous-auth": {
    fires: [server(), server("--anonymous-auth=true"), server("--anonymous-auth=false", "--anonymous-auth=true")],
    silent: [
      server("--anonymous-auth=false"),
      server("--anonymous-auth=$(ANONYMOUS)"),
      server("--authentication-config=/etc/authentication.yaml"),
      server("$(FLAGS)"),
    ],
  },
  "SW-APISERVER-static-credentials": {
    fires: [server("--token-auth-file=/tokens.csv"), server("--basic-auth-file", "/users.csv")],
    silent: [server()],
  },
  "SW-APISERVER-always-allow": {
    fires: [server(), server("--authorization-mode=AlwaysAllow"), server("--authorization-mode", "RBAC,AlwaysAllow")],
    silent: [
      server("--authorization-mode=Node,RBAC"),
      server("--authorization-config=/etc/authorization.yaml"),
      kubeadm("apiServer: {}"),
      server("$(FLAGS)"),
    ],
  },
  "SW-APISERVER-node-authorization": {
    fires: [server("--authorization-mode=RBAC")],
    silent: [
      server("--authorization-mode=Node,RBAC"),
      server("--authorization-mode=Node", "--authorization-mode=RBAC"),
    ],
  },
  "SW-APISERVER-rbac": {
    fires: [server("--authorization-mode=Node,ABAC")],
    silent: [server("--authorization-mode=Node", "--authorization-mode=RBAC")],
  },
  "SW-APISERVER-insecure-port": {
    fires: [
      server("--insecure-port=8080"),
      server("--insecure-bind-address=10.0.0.1"),
      server("--secure-port=0"),
      `image: registry.k8s.io/kube-apiserver:v1.18.2\n${server()}`,
    ],
    silent: [server(), server("--insecure-port=0"), `image: registry.k8s.io/kube-apiserver:v1.20.2\n${server()}`],
  },
  "SW-APISERVER-service-account-lookup": {
    fires: [server("--service-account-lookup=false")],
    silent: [server(), server("--service-account-lookup=true")],
  },
  "SW-APISERVER-extended-tokens": {
    fires: [server(), kubeadm("apiServer: {}")],
    silent: [server("--service-account-extend-token-expiration=false")],
  },
  "SW-APISERVER-service-account-key": {
    fires: [server()],
    silent: [server("--service-account-key-file=/pki/sa.pub"), kubeadm("apiServer: {}")],
  },
  "SW-APISERVER-front-proxy-ca": {
    fires: [server("--client-ca-file=/ca.crt", "--requestheader-client-ca-file=/ca.crt")],
    silent: [
      server("--client-ca-file=/ca.crt", "--requestheader-client-ca-file=/front.crt"),
      server(
        "--client-ca-file=/ca.crt",
        "--requestheader-client-ca-file=/ca.crt",
        "--requestheader-allowed-names=front",
      ),
    ],
  },
  "SW-APISERVER-cors": {
    fires: [server("--cors-allowed-origins=.*"), server("--cors-allowed-origins=^https://a$,https?://.*")],
    silent: [server("--cors-allowed-origins=^https://console\\.example\\.com$")],
  },
  "SW-APISERVER-request-timeout": {
    fires: [server("--request-timeout=1h"), server("--request-timeout=5m1s"), server("--request-timeout=1s9m3h")],
    silent: [
      server(),
      server("--request-timeout=300s"),
      server("--request-timeout=soon"),
      server("--request-timeout=1.5m"),
    ],
  },
});
