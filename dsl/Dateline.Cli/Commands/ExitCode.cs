namespace Dateline.Cli.Commands;

/// <summary>What the process says to whoever started it.</summary>
internal static class ExitCode
{
    /// <summary>Nothing is wrong, or warnings and hints only.</summary>
    public const int Clean = 0;

    public const int Errors = 1;

    /// <summary>The command line asks for something that does not exist, or that cannot be written.</summary>
    public const int WrongUse = 2;

    public const int OwnFault = 3;
}
