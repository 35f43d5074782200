import type { Command } from 'commander';

/** The command that groups others (`import`, `export`, `reference`), made by whichever of them registers first. */
export function groupOf(program: Command, name: string, description: string): Command {
  return program.commands.find((command) => command.name() === name) ?? program.command(name).description(description).exitOverride();
}
