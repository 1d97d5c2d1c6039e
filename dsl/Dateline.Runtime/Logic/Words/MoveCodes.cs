namespace Dateline.Logic;

/// <summary>The codes of the findings about a move that its series cannot make.</summary>
internal static class MoveCodes
{
    public const string BelowZero = "DTL4007";
    public const string NotAllowed = "DTL4008";
    public const string Outside = "DTL4010";
    public const string LeavesUnmet = "DTL4024";
    public const string JoinsAgain = "DTL4025";
}
