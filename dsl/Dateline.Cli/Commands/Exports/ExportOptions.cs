using Dateline.Language.Workspace.Analyses;

namespace Dateline.Cli.Commands.Exports;

/// <summary>How a timeline is exported.</summary>
/// <param name="OutputFile">Null for standard output.</param>
/// <param name="AsOf">The day of the export, where somebody says it.</param>
/// <param name="Title">What it is called; null for the words of its name.</param>
internal sealed record ExportOptions(string? OutputFile, BuildDate AsOf, string? Title);
