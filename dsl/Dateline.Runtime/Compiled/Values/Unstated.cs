namespace Dateline.Compiled;

/// <summary>What is said of a value that is not known and has no reason of the editors.</summary>
internal static class Unstated
{
    public const string AtAll = "it is not stated";

    /// <summary>JSON has no place for a reason.</summary>
    public const string InJson = "JSON has null for it";
}
