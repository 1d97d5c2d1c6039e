using System.CommandLine;
using Dateline.Cli;
using Dateline.Cli.Commands;

var root = new RootCommand("Dateline checks what editors write about events: over time, across files and sources.")
{
    CheckCommand.Create(),
    ExplainCommand.Create(),
    WaiversCommand.Create(),
};

ParseResult command = root.Parse(args);
if (command.Errors.Count > 0)
{
    foreach (var error in command.Errors)
        Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine("Try: dateline --help");
    return ExitCode.WrongUse;
}

try
{
    return command.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception fault) when (fault is not OutOfMemoryException)
{
    Console.Error.WriteLine($"error DTL9001: This is a fault of Dateline, not of your files: {fault.GetType().Name}: {fault.Message}");
    Console.Error.WriteLine(fault.StackTrace);
    return ExitCode.OwnFault;
}
