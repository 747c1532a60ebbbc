import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  plugins: [react()],
  // The editor is large, and loaded by developers alone.
  build: {
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 8_000,
    // The editor's packages carry hints for a compiler that we do not use.
    rolldownOptions: {
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  worker: { format: 'es' },
});
