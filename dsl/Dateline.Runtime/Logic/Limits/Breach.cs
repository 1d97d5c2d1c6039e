namespace Dateline.Logic;

/// <summary>That a value is not what its declaration asks for.</summary>
/// <param name="Code">The code of the finding.</param>
/// <param name="Sentence">What is wrong, complete by itself.</param>
internal readonly record struct Breach(string Code, string Sentence);
