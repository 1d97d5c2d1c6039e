using System.CommandLine;
using Dateline.Cli.Commands;
using Dateline.Cli.Commands.Exports;
using Dateline.Cli.Commands.Previews;
using Dateline.Cli.Output;

Streams.Open();
try
{
    return Run(args);
}
catch (RefusedOutputException refused)
{
    Streams.SayAnywhere(refused.Message);
    return ExitCode.WrongUse;
}
catch (Exception fault) when (fault is not OutOfMemoryException)
{
    Streams.SayAnywhere($"error DTL9001: This is a fault of Dateline, not of your files: {fault.GetType().Name}: {fault.Message}", fault.StackTrace);
    return ExitCode.OwnFault;
}

static int Run(string[] args)
{
    var root = new RootCommand("Dateline checks what editors write about events: over time, across files and sources.")
    {
        CheckCommand.Create(),
        ExplainCommand.Create(),
        WaiversCommand.Create(),
        InitCommand.Create(),
        SchemaCommand.Create(),
        ExportCommand.Create(),
        PageCommand.Create(),
        PreviewCommand.Create(),
    };

    // No file is read because of an argument that begins with "@": it is a folder like any other.
    ParseResult command = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    if (MistypedOption.Of(command) is { } option)
    {
        Streams.ErrorLines.Write($"{option}");
        return ExitCode.WrongUse;
    }

    if (command.Errors.Count > 0)
    {
        if (MistypedCommand.Of(command) is { } mistyped)
        {
            Streams.ErrorLines.Write($"{mistyped}");
            return ExitCode.WrongUse;
        }

        foreach (var error in command.Errors)
            Streams.ErrorLines.Write($"{error.Message}");
        Streams.ErrorLines.Write($"Try: dateline --help");
        return ExitCode.WrongUse;
    }

    return command.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = Streams.Standard });
}
