const { existsSync, readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { homedir } = require("node:os");
const { basename, isAbsolute, join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const ts = require("typescript");

const FOLDER = __dirname;
const source = (...path) => join(FOLDER, "src", ...path);
const output = (...path) => join(FOLDER, "dist", ...path);

/** @param parts "lazy" where `import()` makes a file of its own, "eager" where everything comes in one. */
const common = (name, parts) => ({
  name,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    // The embedded host finds the Office client at run time, from the working directory.
    parser: { javascript: { createRequire: false, dynamicImportMode: parts } },
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        // Types are checked by the lint step.
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  devtool: false,
});

/** Runs a TypeScript module of the project in the build itself. */
const requireTypeScript = (file) => {
  require.extensions[".ts"] ??= (module, path) => {
    const options = { compilerOptions: { module: "CommonJS", target: "ES2022", esModuleInterop: true } };
    module._compile(ts.transpileModule(readFileSync(path, "utf8"), options).outputText, path);
  };
  return require(file);
};

/** Writes what the manifest points Excel to: the custom functions' descriptions, one file a language. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadataPlugin", (compilation) => {
      compilation.hooks.processAssets.tap("FunctionsMetadataPlugin", () => {
        const { functionsMetadata } = requireTypeScript(source("functions", "metadata.ts"));
        const { functionsTextIn } = requireTypeScript(source("text", "functions", "translations.ts"));
        for (const [file, language] of [
          ["functions.json", "en"],
          ["functions-fr.json", "fr"],
        ]) {
          const metadata = JSON.stringify(functionsMetadata(functionsTextIn(language)), null, 2);
          compilation.emitAsset(file, new compiler.webpack.sources.RawSource(metadata));
        }
      });
    });
  }
}

/** Writes which files each `import()` of the pane needs, for the command that prints their sizes. */
class PartsPlugin {
  apply(compiler) {
    compiler.hooks.done.tap("PartsPlugin", ({ compilation }) => {
      const groups = compilation.chunkGroups.filter((group) => !group.isInitial());
      const parts = groups.flatMap((group) =>
        group.origins.map(({ request }) => ({ request, files: group.getFiles().filter((file) => /\.js$/.test(file)) })),
      );
      writeFileSync(output("parts.json"), JSON.stringify(parts, null, 2));
    });
  }
}

/** A release is for the address in ADDIN_URL; `npm run manifest` writes it for any other. */
const manifestIn = (mode) => (manifest) => {
  const { DEVELOPMENT_URL, hostUrl, manifestFor } = requireTypeScript(source("cli", "hosting", "manifestFor.ts"));
  const url = hostUrl(process.env.ADDIN_URL ?? DEVELOPMENT_URL);
  if (url === null) throw new Error("ADDIN_URL is no https address");
  return manifestFor(manifest.toString(), { url, isDevelopment: mode !== "production" });
};

/** The certificate for localhost that `npm start` lets this computer trust; the server's own where there is none. */
const developmentCertificate = () => {
  const [key, cert, ca] = ["localhost.key", "localhost.crt", "ca.crt"].map((file) =>
    join(homedir(), ".office-addin-dev-certs", file),
  );
  return existsSync(key) ? { type: "https", options: { key, cert, ca } } : "https";
};

/** What is shipped. One page loads both chunks: the functions first and small, then the pane. */
const web = (mode) => ({
  ...common("web", "lazy"),
  target: ["web", "es2022"],
  entry: { functions: source("functions", "main.ts"), taskpane: source("main.ts") },
  // Parts change their names with their contents: one of an earlier release is never taken for one of this.
  output: { path: output("web"), filename: "[name].js", chunkFilename: "parts/[contenthash:12].js", clean: true },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: source("taskpane", "taskpane.html") },
        { from: "assets/icons/*.png", to: "assets/[name][ext]" },
        { from: "manifest.xml", transform: manifestIn(mode) },
      ],
    }),
    new FunctionsMetadataPlugin(),
    ...(mode === "production" ? [new PartsPlugin()] : []),
  ],
  performance: { maxEntrypointSize: 500_000, maxAssetSize: 700_000 },
  devServer: { server: developmentCertificate(), port: 3000, hot: false, static: false },
});

/** The command-line programs. Packages stay in node_modules, the genuine Office client among them. */
const node = () => ({
  ...common("node", "eager"),
  target: "node20",
  entry: Object.fromEntries(
    readdirSync(source("cli"))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => [basename(file, ".ts"), source("cli", file)]),
  ),
  output: { path: output("node"), filename: "[name].js", clean: true },
  externals: ({ request }, callback) =>
    /^\.\.?\//.test(request) || isAbsolute(request) ? callback() : callback(null, `commonjs ${request}`),
  optimization: { minimize: false },
});

/** The embedded Excel as one script for the page of the pane; only the workbench loads it. */
const browserHost = () => ({
  ...common("browserHost", "eager"),
  target: ["web", "es2022"],
  entry: { embeddedExcel: source("embeddedExcel", "bootstrap", "browser.ts") },
  output: { path: output("test"), filename: "[name].js", clean: true, iife: true },
  optimization: { minimize: false },
  performance: false,
});

/** The page that shows a workbook beside the pane, for those who have no Excel; never shipped. */
const workbench = () => ({
  ...common("workbench", "eager"),
  target: ["web", "es2022"],
  entry: { workbench: source("workbench", "page", "main.tsx") },
  output: { path: output("workbench"), filename: "[name].js", clean: true },
  plugins: [
    new CopyPlugin({
      patterns: ["html", "css"].map((kind) => ({ from: source("workbench", "page", `workbench.${kind}`) })),
    }),
  ],
  performance: false,
});

module.exports = (_environment, { mode }) => [web(mode), node(), browserHost(), workbench()];
