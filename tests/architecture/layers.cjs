const stages = "reading|filling|calculation|validation|assessment|writing|summary|document";
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** Which folder of src may import which. The same table, for people, is in src/README.md. */
module.exports = {
  forbidden: [
    rule(
      "core-stands-alone",
      "core/ is pure: nothing outside core, and of the packages only the decimal library.",
      { path: "^src/core/" },
      { pathNot: "^src/core/|^node_modules/(@types/)?big[.]js/" },
    ),
    rule(
      "decimals-only-where-figures-are-computed",
      "The decimal library belongs to calculation/ and to reading numbers.",
      {
        path: "^src/core/",
        pathNot: "^src/core/(calculation|reading|validation|assessment|document)/",
      },
      { path: "^node_modules/" },
    ),
    rule(
      "model-is-the-root",
      "model/ knows no other folder.",
      { path: "^src/core/model/" },
      { pathNot: "^src/core/model/" },
    ),
    rule(
      "stages-meet-in-workflows",
      "A stage sees model/ and itself, never another stage.",
      { path: `^src/core/(${stages})/` },
      { path: `^src/core/(${stages})/`, pathNot: "^src/core/$1/" },
    ),
    rule(
      "wording-only-where-text-is-written",
      "Judging stages return codes; only writing/, summary/ and document/ use words.",
      { path: "^src/core/", pathNot: "^src/core/(wording|writing|summary|document)/" },
      { path: "^src/core/wording/" },
    ),
    rule(
      "wording-sees-only-model",
      "Sentences are data about model/ terms.",
      { path: "^src/core/wording/" },
      { pathNot: "^src/core/(wording|model)/" },
    ),
    rule(
      "english-only-on-the-command-line",
      "In Excel everything is Vietnamese; other languages would only weigh.",
      { path: "^src/(?!cli/|core/wording/)" },
      { path: "^src/core/wording/(en[A-Z.]|viFileErrors)" },
    ),
    rule(
      "port-sees-only-model",
      "The port speaks in model/ types.",
      { path: "^src/workbook/[^/]+[.]ts$" },
      { pathNot: "^src/(workbook/[^/]+[.]ts|core/model/)" },
    ),
    rule(
      "hosts-know-only-the-port",
      "A host implements the port over model/ types and ignores other hosts.",
      { path: "^src/workbook/(excel|files)/" },
      { path: "^src/", pathNot: "^src/(workbook/[^/]+[.]ts|workbook/$1/|core/model/)" },
    ),
    rule(
      "excel-host-has-no-packages",
      "Excel is a global of its page.",
      { path: "^src/workbook/excel/" },
      { path: "^node_modules/", pathNot: "^node_modules/@types/office-js/" },
    ),
    rule(
      "workflows-are-host-blind",
      "A workflow takes any host and needs no package.",
      { path: "^src/workflows/" },
      { pathNot: "^src/(workflows|core|workbook/[^/]+[.]ts)" },
    ),
    rule(
      "edges-do-not-reach-into-core-stages",
      "Entry points call workflows.",
      { path: "^src/(taskpane|commands|cli)/" },
      { path: `^src/core/(${stages})/` },
    ),
    rule(
      "exports-set-what-is-decided",
      "An export turns a document into bytes or text; it decides nothing.",
      { path: "^src/exports/" },
      { path: "^src/", pathNot: "^src/(exports|core/model|core/wording)/" },
    ),
    rule(
      "entry-points-do-not-share",
      "Entry points do not import one another.",
      { path: "^src/(taskpane|commands|cli)/" },
      { path: "^src/(taskpane|commands|cli)/", pathNot: "^src/$1/" },
    ),
    rule(
      "embedded-is-a-stand-in-for-excel",
      "The embedded Excel knows cells and files, never the add-in: it must not help it.",
      { path: "^src/embedded/" },
      {
        path: "^src/",
        pathNot: "^src/(embedded|workbook/files|workbook/[^/]+[.]ts|core/model)(/|$)",
      },
    ),
    rule(
      "nothing-leans-on-the-embedded-excel",
      "Only its own page and the tests import it.",
      { path: "^src/", pathNot: "^src/embedded/" },
      { path: "^src/embedded/" },
    ),
    rule("no-cycles", "A cycle hides an order.", {}, { circular: true }),
    rule("src-does-not-see-tests", "", { path: "^src/" }, { path: "^tests/" }),
    rule(
      "no-orphans",
      "A file nobody imports is dead or misplaced.",
      { orphan: true, path: "^src/", pathNot: "[.](d[.]c?ts|cjs)$|^src/taskpane/oldWebview[.]js$" },
      {},
    ),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    includeOnly: "^(src|tests|node_modules)/",
  },
};
