using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Values.Signs;

namespace Dateline.Language.Binding.Values.Sets;

/// <summary>One name of a set, or of a change of one, and the sign before it.</summary>
/// <param name="Sign"><c>+</c>, <c>-</c>, or a space where there is none.</param>
/// <param name="Whole">The sign with the name.</param>
internal readonly record struct SetPart(char Sign, Written Whole, Written Name)
{
    public bool HasSign => Sign != ' ';

    /// <summary>What commas divide.</summary>
    public static IReadOnlyList<SetPart> In(in Written text)
    {
        var parts = new List<SetPart>();
        bool isQuoted = false;
        int start = 0;
        for (int i = 0; i <= text.Text.Length; i++)
        {
            if (i < text.Text.Length && text.Text[i] == '"')
                isQuoted = !isQuoted;
            if (i < text.Text.Length && (isQuoted || text.Text[i] != ','))
                continue;
            parts.Add(Of(text.Part(start, i - start).Trimmed()));
            start = i + 1;
        }

        return parts;
    }

    /// <summary>A text that is all of one name.</summary>
    public static SetPart Of(in Written whole)
    {
        bool hasSign = whole.Text.Length > 1 && whole.Text[0] is '+' or '-';
        return new SetPart(hasSign ? whole.Text[0] : ' ', whole, hasSign ? whole.Part(1, whole.Text.Length - 1) : whole);
    }

    /// <summary>A dash that only looks like the sign is one that the author meant.</summary>
    public static bool BeginsWithSign(string text) => text.Length > 0 && (text[0] is '+' or '-' || MinusSigns.IsLookalike(text[0]));
}
