namespace Dateline.Pictures.Export;

/// <summary>A timeline in the form of another program.</summary>
/// <param name="Text">All of the file.</param>
/// <param name="LeftOut">What that form cannot hold, in sentences.</param>
public sealed record Exported(string Text, IReadOnlyList<string> LeftOut)
{
    public static Exported Whole(string text) => new(text, []);
}
