import { isLoopback } from "../../components/values.ts";
import { defineManifestRule } from "../../rules/rule.ts";
import { createEngineCheck, type EngineCheck } from "../check.ts";

const links = ["https://github.com/containerd/containerd/blob/main/docs/man/containerd-config.toml.5.md"];

const openSocket = defineManifestRule({
  id: "SW-ENGINE-open-socket",
  severity: "critical",
  summary: "Do not serve the engine's API on the network without client certificates.",
  why: "Anyone who can reach the port can start privileged containers and take over the host.",
  before: '[grpc]\ntcp_address = "0.0.0.0:10010"\n[plugins."io.containerd.grpc.v1.cri"]\nenable_selinux = true',
  after:
    '[grpc]\naddress = "/run/containerd/containerd.sock"\n[plugins."io.containerd.grpc.v1.cri"]\nenable_selinux = true',
  tags: ["security", "network", "CWE-306"],
  links,
  precision: "very-high",
});

const metrics = defineManifestRule({
  id: "SW-ENGINE-metrics-open",
  severity: "medium",
  summary: "Serve metrics on a loopback address only.",
  why: "The endpoint has no authentication and shows the containers on the host.",
  before: '[metrics]\naddress = "0.0.0.0:1338"\n[plugins."io.containerd.grpc.v1.cri"]\nenable_selinux = true',
  after: '[metrics]\naddress = "127.0.0.1:1338"\n[plugins."io.containerd.grpc.v1.cri"]\nenable_selinux = true',
  tags: ["security", "network", "CWE-306"],
  links,
  precision: "high",
});

/** Checks of the engine's own interfaces. */
export const accessChecks: readonly EngineCheck[] = [
  createEngineCheck(openSocket, function* ({ name, root }) {
    const address = root.get("grpc", "tcp_address");
    const text = address.text ?? "";
    if (name === "containerd" && text !== "" && !isLoopback(text) && !root.get("grpc", "tcp_tls_ca").exists)
      yield [address, "containerd accepts network connections without client certificates"];
  }),
  createEngineCheck(metrics, function* ({ name, root }) {
    const address = root.get("metrics", "address");
    const text = address.text ?? "";
    if (name === "containerd" && text !== "" && !isLoopback(text))
      yield [address, "Everyone who can reach the host can read the engine's metrics"];
  }),
];
