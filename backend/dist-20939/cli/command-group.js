/** The command that groups others (`import`, `export`, `reference`), made by whichever of them registers first. */ export function groupOf(program, name, description) {
    return program.commands.find((command)=>command.name() === name) ?? program.command(name).description(description).exitOverride();
}

//# sourceMappingURL=command-group.js.map