const { execFileSync } = require("node:child_process");
const {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} = require("node:fs");
const { tmpdir } = require("node:os");
const { basename, extname, join, resolve } = require("node:path");
const { pathToFileURL } = require("node:url");
require("./requireTypeScript.cjs");
const { main } = require("../cli/main");
const { saveHeading } = require("../workflows/saveHeading");
const { saveReportChoices } = require("../workflows/saveReportChoices");
const { openFileHost } = require("../workbook/files/fileHost");
const { usualReportChoices } = require("../core/model/reportChoices");

// Draws what is exported, as paper would show it: `npm run pages`, or `npm run pages -- FILE… [--portrait]`. Word documents and workbooks are
// made by the command line, turned into .pdf by LibreOffice and into pictures of their pages by pdftoppm, all in pages/.
const root = resolve(__dirname, "../..");
const folder = join(root, "pages");
const samples = [
  "assets/samples/but-son-6-thang-2023-goc.xlsx",
  "assets/samples/but-son-6-thang-2023-nhap-lieu.xlsx",
  "tests/fixtures/10-gso-von-nsnn-2024-09.tsv",
  "tests/fixtures/27-cocsau-ke-hoach-2008-2011.tsv",
  "tests/fixtures/clean/ward.tsv",
  "tests/fixtures/clean/year-only.tsv",
];

const heading = {
  superior: "UBND tỉnh Thanh Hóa",
  issuer: "UBND xã Hoằng Hóa",
  number: "05/BC-UBND",
  place: "Hoằng Hóa",
  date: { day: 5, month: 7, year: 2023 },
  recipients: ["UBND tỉnh (b/c);", "Thường trực Đảng ủy, HĐND xã;", "Lưu: VT, KT."],
  capacity: ["TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"],
  signer: "Nguyễn Văn An",
};

/** A program that is not part of this project; without it there is nothing to draw with. */
function run(program, words, needed) {
  try {
    execFileSync(program, words, { stdio: ["ignore", "ignore", "pipe"] });
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    throw new Error(
      `${program} was not found: install ${needed}, or name the program in ${needed === "LibreOffice" ? "SOFFICE" : "PDFTOPPM"}`,
    );
  }
}

/** The file as a workbook in which heading and choices are stored, as the pane stores them. */
async function withWishes(file, orientation) {
  const host = await openFileHost(new Uint8Array(readFileSync(file)), basename(file));
  await saveHeading(host, heading);
  await saveReportChoices(host, { ...usualReportChoices, orientation });
  const copy = join(folder, `${basename(file, extname(file))}.in.xlsx`);
  writeFileSync(copy, await host.toBytes());
  host.close();
  return copy;
}

async function writeOutputs(file, orientation) {
  const input = await withWishes(file, orientation);
  const name = join(folder, basename(file, extname(file)));
  for (const ending of [".docx", ".xlsx"]) {
    const io = { out: () => undefined, err: (text) => process.stderr.write(text) };
    await main(["summary", input, "-o", `${name}${ending}`, "--force"], io);
  }
  rmSync(input);
}

/** Figures are written as in Viet Nam, where the documents are read. */
function writeLanguage(profile) {
  const item = (path, name) =>
    `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>vi-VN</value></prop></item>`;
  const items = item("/org.openoffice.Setup/L10N", "ooSetupSystemLocale");
  mkdirSync(join(profile, "user"));
  writeFileSync(
    join(profile, "user/registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">${items}</oor:items>`,
  );
}

/** Every page of every document. */
function drawPages() {
  const made = readdirSync(folder).filter((name) => /\.(docx|xlsx)$/.test(name));
  const profile = mkdtempSync(join(tmpdir(), "chitieu-pages-"));
  writeLanguage(profile);
  const soffice = process.env.SOFFICE ?? "soffice";
  for (const name of made) {
    const pdf = `${name}.pdf`;
    const words = [`-env:UserInstallation=${pathToFileURL(profile)}`, "--headless"];
    run(
      soffice,
      [...words, "--convert-to", "pdf", "--outdir", profile, join(folder, name)],
      "LibreOffice",
    );
    const [drawn] = readdirSync(profile).filter((one) => one.endsWith(".pdf"));
    if (drawn === undefined) throw new Error(`LibreOffice made nothing of ${name}`);
    writeFileSync(join(folder, pdf), readFileSync(join(profile, drawn)));
    rmSync(join(profile, drawn));
    run(
      process.env.PDFTOPPM ?? "pdftoppm",
      ["-r", "70", "-png", join(folder, pdf), join(folder, name)],
      "poppler",
    );
  }
  rmSync(profile, { recursive: true });
}

async function pages(words) {
  const orientation = ["portrait", "landscape"].find((one) => words.includes(`--${one}`)) ?? "auto";
  const files = words.filter((word) => !word.startsWith("--"));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const file of files.length > 0 ? files : samples) {
    await writeOutputs(resolve(files.length > 0 ? process.cwd() : root, file), orientation);
  }
  drawPages();
  const count = readdirSync(folder).filter((name) => name.endsWith(".png")).length;
  console.log(`${count} pages drawn in ${folder}`);
}

pages(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
