import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Every browser that runs this page reads woff2, so the older copies of each font are not shipped. */
const woff2Only: Plugin = {
  name: 'woff2-only',
  enforce: 'pre',
  transform(code, id) {
    if (!/@fontsource\/.+\.css$/.test(id)) return null;
    return { code: code.replace(/, url\([^)]+\.woff\) format\('woff'\)/g, ''), map: null };
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [woff2Only, react()],
  json: { stringify: true, namedExports: false },
  // The node that serves the page puts the nonce of the answer here; see src/shell/style-nonce.ts.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: fileURLToPath(new URL('../dist/portal', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // A data: address would need a wider content security policy.
    assetsInlineLimit: 0,
    manifest: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
  },
  // The decoders of images load their programs when they are needed.
  worker: { format: 'es' },
  server: { port: 4110, strictPort: true },
});
