namespace Dateline.Logic;

/// <summary>The codes of the findings about times that cannot be so together.</summary>
internal static class TimeCodes
{
    public const string Circle = "DTL3109";
    public const string AgainstTheDates = "DTL3110";
    public const string Contradiction = "DTL4018";
}
