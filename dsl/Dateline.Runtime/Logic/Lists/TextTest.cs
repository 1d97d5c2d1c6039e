using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>How a text may hold another.</summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
enum TextTest
{
    Contains,
    BeginsWith,
    EndsWith,
}

internal static class TextTests
{
    /// <summary>Letter by letter, capital letters as they are.</summary>
    public static Truth Holds(TextTest test, in Value text, in Value part)
    {
        if (text.Kind != ValueKind.Name || part.Kind != ValueKind.Name)
            return Truth.Unknown;
        return (test switch
        {
            TextTest.Contains => text.Name!.IndexOf(part.Name!, StringComparison.Ordinal) >= 0,
            TextTest.BeginsWith => text.Name!.StartsWith(part.Name!, StringComparison.Ordinal),
            _ => text.Name!.EndsWith(part.Name!, StringComparison.Ordinal),
        }).ToTruth();
    }
}
