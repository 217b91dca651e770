#!/usr/bin/env node
import { COMMANDS } from './commands.js';
import { runProcess } from './run-process.js';

await runProcess(COMMANDS);
