import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // How long plugins take says something of the machine, and nothing of the app.
  build: { rolldownOptions: { checks: { bundlerTimings: false } } },
});
