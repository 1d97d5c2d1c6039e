using System.ComponentModel;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>What generated code asks of texts, with the three answers of <see cref="Facts"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FactTexts
{
    /// <summary>Whether a text has another in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">The other.</param>
    public static bool? Contains(Fact text, Fact part) => TextTests.Holds(TextTest.Contains, text.Value, part.Value).ToAnswer();

    /// <summary>Whether a text begins with another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">The other.</param>
    public static bool? BeginsWith(Fact text, Fact part) => TextTests.Holds(TextTest.BeginsWith, text.Value, part.Value).ToAnswer();

    /// <summary>Whether a text ends with another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">The other.</param>
    public static bool? EndsWith(Fact text, Fact part) => TextTests.Holds(TextTest.EndsWith, text.Value, part.Value).ToAnswer();

    /// <summary>A text as a version, which is compared by its numbers; unknown where it is none.</summary>
    /// <param name="text">The text.</param>
    public static Fact Version(Fact text) => new(Statement.Of(Value.VersionOf(text.Value)));

    /// <summary>The first number of a text as a version; unknown where it is none.</summary>
    /// <param name="text">The text.</param>
    public static Fact Major(Fact text) => new(Statement.Of(Value.MajorOf(text.Value)));
}
