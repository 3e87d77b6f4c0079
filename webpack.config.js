const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { BannerPlugin } = require("webpack");

const developmentSite = "https://localhost:3000/";
const microsoftOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Where the add-in is hosted: the setting SITE_URL; this machine when it is not set. */
const site = (process.env.SITE_URL ?? developmentSite).replace(/\/*$/, "/");

const typescript = {
  test: /\.ts$/,
  exclude: /node_modules/,
  use: {
    loader: "ts-loader",
    options: { transpileOnly: true, compilerOptions: { noEmit: false } },
  },
};
const css = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] };

/** A page of the add-in; `officeJs` is the only thing that differs between Excel and the embedded Excel. */
const page = (name, folder, officeJs) =>
  new HtmlPlugin({
    template: `./src/${folder}/${name}.html`,
    filename: officeJs === microsoftOfficeJs ? `${name}.html` : `embedded/${name}.html`,
    chunks: [name],
    scriptLoading: "defer",
    officeJs,
    embedded: officeJs !== microsoftOfficeJs,
  });
const pages = (officeJs) => [
  page("taskpane", "taskpane", officeJs),
  page("commands", "commands", officeJs),
  page("result", "commands", officeJs),
];

const addIn = (mode, env) => ({
  name: "add-in",
  mode,
  devtool: mode === "development" ? "source-map" : false,
  entry: {
    taskpane: "./src/taskpane/taskpane.ts",
    commands: "./src/commands/commands.ts",
    result: "./src/commands/result.ts",
  },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].[contenthash:8].js",
    // What is hosted holds no embedded Excel, and so no copy of Microsoft's client.
    clean: { keep: env.embedded ? /^(cli|embedded)\// : /^cli\// },
  },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript, css] },
  // What reads and judges a table is one script for all pages: Excel fetches it once.
  optimization: {
    splitChunks: {
      cacheGroups: {
        reading: {
          test: /src[\\/]core[\\/](reading|calculation|assessment)[\\/]/,
          name: "reading",
          chunks: "async",
          enforce: true,
        },
      },
    },
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
    ...pages(microsoftOfficeJs),
    ...(env.embedded ? pages("office-js/office.js") : []),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png" },
        { from: "assets/support.html", to: "support.html" },
        { from: "src/taskpane/fill/fill.css", to: "fill.css" },
        { from: "src/taskpane/indicators/indicators.css", to: "indicators.css" },
        { from: "src/taskpane/check/check.css", to: "check.css" },
        { from: "src/taskpane/export/export.css", to: "export.css" },
        // For browsers of 2013: it must stay the ES5 it is.
        { from: "src/taskpane/oldWebview.js", to: "oldWebview.js", info: { minimized: true } },
        {
          from: "manifest.xml",
          transform: (text) => text.toString().replaceAll(developmentSite, site),
        },
      ],
    }),
  ],
  devServer: {
    port: 3000,
    static: false,
    headers: { "Access-Control-Allow-Origin": "*" },
    hot: false,
    client: { overlay: false },
  },
  performance: { hints: false },
});

const commandLine = (mode) => ({
  name: "command line",
  mode,
  target: "node20",
  devtool: false,
  entry: { chitieu: "./src/cli/chitieu.ts" },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].cjs", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript] },
  externals: { "excelize-wasm": "commonjs excelize-wasm", docx: "commonjs docx" },
  // Installed packages start it by this line.
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  optimization: { minimize: false },
});

const embeddedExcel = (mode) => ({
  name: "embedded Excel",
  mode,
  devtool: false,
  entry: {
    embedded: "./src/embedded/page/embedded.ts",
    officeBridge: "./src/embedded/page/officeBridge.ts",
  },
  output: {
    path: path.resolve(__dirname, "dist/embedded"),
    filename: "[name].js",
    clean: { keep: /\.html$/ },
  },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript, css] },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new HtmlPlugin({
      template: "./src/embedded/page/index.html",
      filename: "index.html",
      chunks: ["embedded"],
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/samples/*.xlsx", to: "samples/[name][ext]" },
        { from: "manifest.xml" },
        { from: require.resolve("excelize-wasm/excelize.wasm.gz"), to: "excelize.wasm.gz" },
      ],
    }),
  ],
  // Univer is large and only ever served to this machine: leaving it as it is halves the build.
  optimization: { minimize: false },
  performance: { hints: false },
  cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
});

/** `webpack serve` speaks HTTPS with certificates Excel trusts; nothing else needs them. */
async function withCertificates(config) {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  config.devServer.server = { type: "https", options: await getHttpsServerOptions() };
  return config;
}

module.exports = async (env, { mode }) => {
  const chosen = mode ?? "production";
  if (env.WEBPACK_SERVE) return withCertificates(addIn(chosen, env));
  const built = [addIn(chosen, env), commandLine(chosen)];
  return env.embedded ? [...built, embeddedExcel(chosen)] : built;
};
