import { installMissing } from "./install.mjs";
import { serve } from "./serve.mjs";

// `npm start`: from a fresh clone to the embedded Excel in the browser.
const port = Number(process.env["PORT"] ?? 3000);
installMissing();
const { buildWithEmbedded } = await import("./build.mjs");
console.log("Building…");
buildWithEmbedded();
try {
  await serve(port);
  console.log(`Excel nhúng đã sẵn sàng: http://localhost:${port}  (Ctrl+C để dừng)`);
} catch (error) {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Cổng ${port} đang được dùng. Hãy tắt chương trình đó, hoặc chạy: PORT=3001 npm start`);
  process.exitCode = 1;
}
