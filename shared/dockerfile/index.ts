export { findAmbiguities, type ParserAmbiguity } from "./ambiguities.ts";
export { type DecodedText, decodeDockerfile } from "./decode.ts";
export type { Directive } from "./directives.ts";
export { dockerfileNames, neverDockerfiles } from "./file-names.ts";
export { type FrontendImage, frontendImage } from "./frontend.ts";
export { type HistoryLine, type LayerOrigin, type LayerOrigins, layerOrigins } from "./history.ts";
export {
  type BuiltImage,
  chooseDockerfile,
  type DockerfileChoice,
  type DockerfileText,
  type ImageOrigins,
  imageOrigins,
} from "./image-origins.ts";
export { type ImageReference, listImageReferences } from "./image-references.ts";
export {
  type Comment,
  type Flag,
  findFlag,
  flagValue,
  type Heredoc,
  type Instruction,
  type Word,
} from "./instruction.ts";
export { fromValues, mountOptions } from "./mounts.ts";
export { type Pair, pairsOf } from "./pairs.ts";
export { type Dockerfile, parseDockerfile } from "./parse.ts";
export { platformArgs } from "./platform-args.ts";
export { type ResolvedImage, resolveImages } from "./resolved-images.ts";
export { type PlacedCommand, placedCommands, type RunScript, runScripts } from "./run-script.ts";
export { type Binding, Scope } from "./scope.ts";
export type { ShellCommand, ShellOperator, ShellScript, ShellWord } from "./shell/model.ts";
export { parseShell } from "./shell/parse.ts";
export { type Position, SourceText, type Span } from "./source-text.ts";
export {
  type BuildCall,
  type BuildGraph,
  buildGraph,
  type ImageSource,
  type Stage,
} from "./stages.ts";
export { expand, type VariableReference, variableReferences, variableSpans } from "./variables.ts";
export { unquote } from "./words.ts";
