using System.ComponentModel;
using Dateline.Dates;
using Dateline.Logic;
using Dateline.Logic.Derivation;

namespace Dateline.Compiled;

/// <summary>Whether a text repeats what other fields say: true, false, or null where it cannot be read in that way.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FactDerivation
{
    /// <summary>Whether the text repeats what all of the others say.</summary>
    /// <param name="way">How it should.</param>
    /// <param name="text">A text or a number.</param>
    /// <param name="others">What the others say.</param>
    public static bool? Repeats(DerivedText way, Fact text, params Fact[] others)
    {
        ArgumentNullException.ThrowIfNull(others);
        if (Derivations.TextOf(text.Value) is not { } read)
            return null;
        Truth repeats = Truth.True;
        for (int i = 0; i < others.Length; i++)
            repeats = repeats.And(Fits(way, read, others[i].Value, i, others.Length));
        return repeats.ToAnswer();
    }

    /// <summary>What is so where it does not.</summary>
    internal static string Facts(DerivedText way, string? path, Fact text, Told[] others)
    {
        string read = Derivations.TextOf(text.Value) ?? "";
        Told[] wrong = [.. others.Where((other, index) => Fits(way, read, other.Statement.Value, index, others.Length) == Truth.False)];
        return VerbFacts.Derived(
            path, read, way switch { DerivedText.Year => VerbFacts.Year, DerivedText.Dates => VerbFacts.Dates, _ => VerbFacts.Beginning }, wrong);
    }

    private static Truth Fits(DerivedText way, string text, in Value other, int index, int count) => way switch
    {
        DerivedText.Year => Derivations.NamesYear(text, other),
        DerivedText.Dates => Derivations.NamesDate(text, other, index, count),
        _ => Derivations.BeginsWith(text, other),
    };
}
