namespace Dateline.Cli.Output;

/// <summary>What was to be written cannot be: a full disk, a closed stream, a file without permission.</summary>
/// <param name="refusal">What cannot be written where, as a sentence without its end.</param>
/// <param name="cause">What the operating system says.</param>
internal sealed class RefusedOutputException(string refusal, Exception cause) : Exception($"{refusal}: {cause.Message}", cause);
