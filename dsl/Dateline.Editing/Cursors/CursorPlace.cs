using Dateline.Editing.Texts;
using Dateline.Language.Text;

namespace Dateline.Editing.Cursors;

internal enum CursorSpot
{
    /// <summary>In a comment, or in a text that goes on from the line before.</summary>
    Nothing,

    /// <summary>Where an entry or a section begins.</summary>
    Top,

    /// <summary>Where the name of a field stands, or an item of a list may begin.</summary>
    Key,

    /// <summary>Behind the name of a field, or behind a hyphen.</summary>
    Value,
}

/// <summary>Where a cursor stands in a text, by its lines and signs alone: nothing around it need be right.</summary>
/// <param name="Path">The names above it, the outermost first: <c>ceiling-cut-2018</c>, <c>quotes</c>, <c>-</c>, <c>speaker</c>. A hyphen is an item of a list.</param>
/// <param name="Token">The whole word, name or value around the cursor.</param>
/// <param name="Column">Where the token begins in its line.</param>
internal sealed record CursorPlace(FileLines Lines, int Offset, CursorSpot Spot, IReadOnlyList<string> Path, TextSpan Token, int Column)
{
    public const string Item = "-";

    /// <summary>The fields that stand beside it, or beside the list in which it stands, with the beginnings of their values.</summary>
    public IReadOnlyDictionary<string, string> Siblings { get; init; } = new Dictionary<string, string>();

    /// <summary>It stands in braces or brackets.</summary>
    public bool IsInFlow { get; init; }

    /// <summary>A colon follows the name already.</summary>
    public bool HasColon { get; init; }

    /// <summary>It stands directly behind a colon, without a space.</summary>
    public bool LacksSpace { get; init; }

    /// <summary>It stands behind a hyphen.</summary>
    public bool IsItem { get; init; }

    /// <summary>What somebody has typed of the token, without an opening quotation mark.</summary>
    public string Typed => Lines.Text[Token.Start..Math.Max(Token.Start, Offset)].TrimStart('"', '\'', '“', '„');

    public static CursorPlace Nowhere(FileLines lines, int offset) => new(lines, offset, CursorSpot.Nothing, [], new TextSpan(offset, 0), 0);
}
