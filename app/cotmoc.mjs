#!/usr/bin/env node
import { buildIfNeeded } from './build.mjs'

await buildIfNeeded()
await import('../dist/main.js')
