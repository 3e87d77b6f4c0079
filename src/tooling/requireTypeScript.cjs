const { readFileSync } = require("node:fs");
const ts = require("typescript");

// Lets Node load the project's TypeScript as it is, for tools that run the pure core without a build.
const options = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2021,
  esModuleInterop: true,
  inlineSourceMap: true,
};

require.extensions[".ts"] = (module, fileName) => {
  const source = readFileSync(fileName, "utf8");
  const { outputText } = ts.transpileModule(source, { compilerOptions: options, fileName });
  module._compile(outputText, fileName);
};
