import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['{text,kernel,subjects,web,app,data}/**/*.test.{ts,tsx}', 'spec/**/*.spec.{ts,tsx}'],
    globalSetup: 'spec/global-setup.ts',
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
