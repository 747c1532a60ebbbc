import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = 'http://127.0.0.1:4000';
const paths = ['/graphql', '/demo', '/sign-in'];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // One style sheet: a part that is asked for again would come without its own.
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 900, cssCodeSplit: false },
  server: {
    host: '127.0.0.1',
    // The dashboard stands on feed/ beside it.
    fs: { allow: ['../..'] },
    proxy: Object.fromEntries(paths.map((path) => [path, { target: server, ws: true }])),
  },
});
