using Dateline.Dates;

namespace Dateline.Compiled;

/// <summary>The three answers of a rule as C# has them: null is unknown, and <c>&amp;</c> and <c>|</c> join them as the language does.</summary>
internal static class Answers
{
    public static bool? ToAnswer(this Truth truth) => truth == Truth.Unknown ? null : truth == Truth.True;
}
