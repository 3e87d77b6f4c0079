const { buildWithEmbedded } = require("./build.cjs");
const { installMissing } = require("./install.cjs");
const { serve } = require("./serve.cjs");

/** `npm start`: from a fresh clone to the embedded Excel in the browser. */
async function start() {
  const port = Number(process.env.PORT ?? 3000);
  installMissing();
  console.log("Building…");
  buildWithEmbedded();
  try {
    await serve(port);
    console.log(`Excel nhúng đã sẵn sàng: http://localhost:${port}  (Ctrl+C để dừng)`);
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(
      `Cổng ${port} đang được dùng. Hãy tắt chương trình đó, hoặc chạy: PORT=${port + 1} npm start`,
    );
    process.exitCode = 1;
  }
}

void start();
