using System.Text;
using Dateline.Language.Text.Letters;

namespace Dateline.Language.Sourcing.Copies;

/// <summary>
/// A text as it is compared: its letters, digits and punctuation alone. Quotation marks, dashes, hyphens, spaces and line ends are
/// set differently wherever a text goes, so they are left out; an apostrophe within a word is a part of it.
/// </summary>
internal sealed class ComparedText
{
    private const string Dashes = "-\u00AD\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";
    private const string Quotes = "\"'`\u00B4\u02BC\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u2032\u2033\u2039\u203A\u00AB\u00BB\u300C\u300D\u300E\u300F\uFF02\uFF07";
    private const string Apostrophes = "'`\u00B4\u02BC\u2018\u2019\u201B\u2032\uFF07";

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    private readonly int[] _offsets;

    private ComparedText(string whole, string text, int[] offsets, bool hasPlaces)
    {
        Whole = whole;
        Text = text;
        _offsets = offsets;
        HasPlaces = hasPlaces;
    }

    /// <summary>The text that was compared, in NFC.</summary>
    public string Whole { get; }

    /// <summary>What is left of it.</summary>
    public string Text { get; }

    /// <summary>Whether offsets of <see cref="Whole"/> are those of the file: composing letters may have moved them.</summary>
    public bool HasPlaces { get; }

    /// <summary>Where a sign that is left stood.</summary>
    public int OffsetOf(int index) => _offsets[index];

    public static ComparedText Of(string text)
    {
        string whole = ComposedText.Of(text);
        var left = new StringBuilder(whole.Length);
        var offsets = new List<int>(whole.Length);
        for (int i = 0; i < whole.Length; i++)
        {
            char sign = whole[i];
            if (sign == '\u2026')
                Add("...", i);
            else if (sign is >= '\uFB00' and <= '\uFB06')
                Add(Ligatures[sign - '\uFB00'], i);
            else if (Quotes.IndexOf(sign) >= 0)
                Add(IsApostrophe(whole, i) ? "'" : "", i);
            else if (!IsLeftOut(sign))
                Add(null, i);
        }

        return new ComparedText(whole, left.ToString(), [.. offsets], whole.Length == text.Length);

        void Add(string? signs, int offset)
        {
            if (signs is null)
                left.Append(whole[offset]);
            else
                left.Append(signs);
            for (int count = signs?.Length ?? 1; count > 0; count--)
                offsets.Add(offset);
        }
    }

    /// <summary>Whether a word goes on across the border before a sign that is left.</summary>
    public bool IsWithinWord(int index) =>
        index > 0 && index < Text.Length && _offsets[index] == _offsets[index - 1] + 1 && IsOfWord(Text[index]) && IsOfWord(Text[index - 1]);

    /// <summary>Scripts that set no spaces between words have no borders of words.</summary>
    public static bool IsOfWord(char sign) => char.IsLetterOrDigit(sign) && sign is < '\u0E00' or (>= '\u1E00' and < '\u2000');

    public static bool IsLeftOut(char sign) =>
        char.IsWhiteSpace(sign) || char.IsControl(sign) || Dashes.IndexOf(sign) >= 0 || sign is (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    private static bool IsApostrophe(string text, int index) =>
        Apostrophes.IndexOf(text[index]) >= 0 && index > 0 && index + 1 < text.Length && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]);
}
