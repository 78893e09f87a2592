#!/usr/bin/env node
import { VERSION } from '../core/version.js';

/** What a command's file gives: one line about it, its help, and the work; the result is the exit code. */
export interface Command {
  summary: string;
  help: string;
  run(args: string[]): Promise<number>;
}

const COMMANDS: Record<string, () => Promise<Command>> = {
  prerender: () => import('./prerender.js'),
  freeze: () => import('./freeze.js'),
  embed: () => import('./embed.js'),
  card: () => import('./card.js'),
};

async function main([name, ...args]: string[]): Promise<number> {
  if (name === '--version') {
    console.log(VERSION);
    return 0;
  }
  const load = name && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    if (name && name !== '--help') console.error(`stet: there is no command "${name}".`);
    for (const [each, loadEach] of Object.entries(COMMANDS))
      console.log(`stet ${each.padEnd(10)} ${(await loadEach()).summary}`);
    return name && name !== '--help' ? 2 : 0;
  }
  const command = await load();
  if (args.includes('--help')) {
    console.log(command.help);
    return 0;
  }
  return command.run(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`stet: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
