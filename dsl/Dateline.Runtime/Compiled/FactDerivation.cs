using System.ComponentModel;
using Dateline.Dates;
using Dateline.Logic.Derivation;

namespace Dateline.Compiled;

/// <summary>Whether a text repeats what other fields say: true, false, or null where it cannot be read in that way.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FactDerivation
{
    /// <summary>One of the years that the text names is that of a date, or a number.</summary>
    /// <param name="text">A text or a number.</param>
    /// <param name="other">A date or a number.</param>
    public static bool? NamesYear(Fact text, Fact other) =>
        Derivations.TextOf(text.Value) is { } read ? Derivations.NamesYear(read, other.Value).ToAnswer() : null;

    /// <summary>The dates that the text gives in words are these: the first and the last, or one that lasts from one to the other.</summary>
    /// <param name="text">A text.</param>
    /// <param name="dates">One date or two.</param>
    public static bool? NamesDates(Fact text, params Fact[] dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        if (Derivations.TextOf(text.Value) is not { } read)
            return null;
        Truth names = Truth.True;
        for (int i = 0; i < dates.Length; i++)
            names = names.And(Derivations.NamesDate(read, dates[i].Value, i, dates.Length));
        return names.ToAnswer();
    }

    /// <summary>The text begins with another, and cuts no number: <c>2.10</c> does not begin with <c>2.1</c>.</summary>
    /// <param name="text">A text or a number.</param>
    /// <param name="beginning">A text or a number.</param>
    public static bool? BeginsWith(Fact text, Fact beginning) =>
        Derivations.TextOf(text.Value) is { } read ? Derivations.BeginsWith(read, beginning.Value).ToAnswer() : null;
}
