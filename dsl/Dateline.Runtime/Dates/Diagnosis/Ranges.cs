namespace Dateline.Dates;

/// <summary>Two dates with a dash or a <c>to</c> between them: people write so what lasted, and also what was on one day between the two.</summary>
internal static class Ranges
{
    private const string Lasted = "it lasted from the one to the other";
    private const string OneBetween = "it was at one time between them";

    /// <summary>The problem with both ways to read the span, where two dots can stand in it too.</summary>
    public static EdtfProblem WithBoth(EdtfProblem problem)
    {
        if (problem.Repaired is not { } span || span.IndexOf('/') is not (> 0 and var slash))
            return problem;
        string either = $"{span.Substring(0, slash)}..{span.Substring(slash + 1)}";
        return EdtfReader.Read(either, out _) is null
            ? problem
            : problem with { Meaning = Lasted, Other = either, OtherMeaning = OneBetween };
    }
}
