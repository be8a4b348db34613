const { readdirSync, readFileSync } = require("node:fs");
const { basename, isAbsolute, join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const ts = require("typescript");

/** Where the add-in is served while it is developed; the manifest is written for it. */
const DEVELOPMENT_URL = "https://localhost:3000";
/** Where a release is served, without a slash at the end. */
const RELEASE_URL = process.env.ADDIN_URL ?? DEVELOPMENT_URL;
/** Id and name of the add-in while it is developed, so that it never clashes with an installed release. */
const RELEASE_ID = "4f1c2a52-6c1e-4c0e-9d0b-8b7f5d3e6a91";
const DEVELOPMENT_ID = "b0a5e2d4-97c3-4b5a-8f26-3c1d7e9f4a68";

const FOLDER = __dirname;
const source = (...path) => join(FOLDER, "src", ...path);
const output = (...path) => join(FOLDER, "dist", ...path);

const common = (name) => ({
  name,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    // The embedded host finds the Office client at run time, from the working directory.
    parser: { javascript: { createRequire: false } },
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

const manifestFor = (mode) => (manifest) => {
  const text = manifest.toString();
  if (mode === "production") return text.replaceAll(DEVELOPMENT_URL, RELEASE_URL);
  return text.replace(RELEASE_ID, DEVELOPMENT_ID).replace(/(<DisplayName DefaultValue="[^"]*)"/, '$1 (development)"');
};

/** What is shipped. One page loads both chunks: the functions first and small, then the pane. */
const web = (mode) => ({
  ...common("web"),
  target: ["web", "es2022"],
  entry: { functions: source("functions", "main.ts"), taskpane: source("main.ts") },
  output: { path: output("web"), filename: "[name].js", clean: true },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: source("taskpane", "taskpane.html") },
        { from: "assets/icons/*.png", to: "assets/[name][ext]" },
        { from: "manifest.xml", transform: manifestFor(mode) },
      ],
    }),
    new FunctionsMetadataPlugin(),
  ],
  performance: { maxEntrypointSize: 700_000, maxAssetSize: 700_000 },
  devServer: { server: "https", port: 3000, hot: false, static: false },
});

/** The command-line programs. Packages stay in node_modules, the genuine Office client among them. */
const node = () => ({
  ...common("node"),
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

/** The embedded Excel as one script for a page; only the browser tests load it. */
const browserHost = () => ({
  ...common("browserHost"),
  target: ["web", "es2022"],
  entry: { embeddedExcel: source("embeddedExcel", "bootstrap", "browser.ts") },
  output: { path: output("test"), filename: "[name].js", clean: true, iife: true },
  optimization: { minimize: false },
  performance: false,
});

module.exports = (_environment, { mode }) => [web(mode), node(), browserHost()];
