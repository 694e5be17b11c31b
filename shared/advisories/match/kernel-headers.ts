import { isSystemType, type Package } from "../../packages/index.ts";

/** Sources of kernels: `linux`, `linux-hwe-6.8`, `linux-aws`, `kernel`, `kernel-default`. */
const kernelSource = /^(?:linux|kernel)(?:$|-)/;
/** Kernels of one source that rpm distributions build side by side. */
const flavour = "(?:16k|64k|azure|cross|default|lt|ml|preempt|rt|uek|vanilla|zfcpdump)";
/** Packages of theirs that hold headers for compilers, and nothing that runs. */
const headers = [
  /^linux-libc-dev(?:-\w+)?(?:-cross)?$/,
  /^linux-(?:[\w.+-]+-)?headers(?:-[\w.+-]+)?$/,
  new RegExp(`^kernel(?:-${flavour})?(?:-debug)?-(?:headers|devel|devel-matched)$`),
  /^kernel-macros$/,
];

/**
 * Whether a package holds the kernel's headers alone. Advisories name its source, and so every fault of the kernel
 * matches them by the hundred, though a container runs on its host's kernel and they have none of its code.
 */
export function isKernelHeaders({ type, name, source }: Package): boolean {
  return isSystemType(type) && kernelSource.test(source?.name ?? name) && headers.some((form) => form.test(name));
}
