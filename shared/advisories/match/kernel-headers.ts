import { isSystemType, type Package } from "../../packages/index.ts";

/** Source packages of kernels: `linux`, `linux-hwe-6.8`, `linux-aws`, `kernel`, `kernel-default`. */
const kernelSource = /^(?:linux|kernel)(?:$|-)/;
/** Kernel variants that rpm distributions build from one source. */
const flavour = "(?:16k|64k|azure|cross|default|lt|ml|preempt|rt|uek|vanilla|zfcpdump)";
/** Packages that contain only kernel headers for compilers. */
const headers = [
  /^linux-libc-dev(?:-\w+)?(?:-cross)?$/,
  /^linux-(?:[\w.+-]+-)?headers(?:-[\w.+-]+)?$/,
  new RegExp(`^kernel(?:-${flavour})?(?:-debug)?-(?:headers|devel|devel-matched)$`),
  /^kernel-macros$/,
];

/**
 * Returns whether a package contains only kernel headers. Advisories name the kernel's source, so hundreds of kernel
 * vulnerabilities match such a package, although it contains no kernel code and a container runs on its host's kernel.
 */
export function isKernelHeaders({ type, name, source }: Package): boolean {
  return isSystemType(type) && kernelSource.test(source?.name ?? name) && headers.some((form) => form.test(name));
}
