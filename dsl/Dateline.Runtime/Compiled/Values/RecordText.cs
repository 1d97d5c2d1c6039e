using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>What generated records share in printing and comparing themselves.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordText
{
    /// <summary>Adds a value to what a record prints, unless there is none.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="builder">What is printed so far.</param>
    /// <param name="name">The property.</param>
    /// <param name="value">Its value; of a reference the id.</param>
    public static void Add<T>(StringBuilder builder, string name, T value)
    {
        if (value is null)
            return;
        if (builder.Length > 0 && builder[^1] != ' ')
            builder.Append(", ");
        builder.Append(name).Append(" = ").Append(Of(value));
    }

    /// <summary>Adds a list to what a record prints, unless it is empty.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="builder">What is printed so far.</param>
    /// <param name="name">The property.</param>
    /// <param name="items">Its items; of references the ids.</param>
    public static void Add<T>(StringBuilder builder, string name, ImmutableArray<T> items)
    {
        if (!items.IsDefaultOrEmpty)
            Add(builder, name, "[" + string.Join(", ", items.Select(Of)) + "]");
    }

    /// <summary>Whether two lists have the same items in the same order. A list that was never set is empty.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    public static bool HaveSameItems<T>(ImmutableArray<T> left, ImmutableArray<T> right) =>
        (left.IsDefault ? [] : left).SequenceEqual(right.IsDefault ? [] : right);

    /// <summary>An id in words: <c>ceiling-cut-2018</c> is <c>Ceiling cut 2018</c>.</summary>
    /// <param name="id">The id.</param>
    public static string InWords(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return NameWords.InWords(id);
    }

    internal static string Of<T>(T value) =>
        value is bool flag ? (flag ? "yes" : "no") : ValueText.Of(value);
}
